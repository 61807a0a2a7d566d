//! Portuguese, of Portugal and Brazil.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "pt",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp:
            "zap, zapzap, wpp, zapp, no telegram, ze whats, pelo insta, no insta, meu insta, teu insta, seu insta"
            "no instagram, pelo instagram, no messenger, pelo messenger, no tele, no signal, pelo signal, no discord"
            "uatsap, watts, wats, zapi, no facebook, no whats, pelo whats, meu whats, teu whats, seu whats, do whats"
            "por whats, via whats, nesse whats, seu instagram, teu instagram, seu facebook, seu messenger";
        Private:
            "no privado, chama inbox, no direct, mensagem privada, no pv, no meu pv, no inbox, no dm, manda dm, por dm"
            "por mp, no meu direct, pelo direct, em privado";
        Phone:
            "meu número, meu conta*, central de atendimento, seu contato, teu conta*, conta* do whatsapp"
            "número do whatsapp, número de whatsapp, seu whatsapp, teu whatsapp, seu zap, teu zap, um conta*, meu cel"
            "pass* seu número, pass* o seu número, pass* teu número, pass* o teu número, mand* seu número"
            "mand* o seu número, mand* teu número, mand* o teu número, envi* seu número, envi* o seu número"
            "envi* o teu número, deix* seu número, deix* o seu número, deix* teu número, deix* o teu número"
            "me dá seu número, me dá o seu número, me diz seu número, dá-me o teu número, dê-me o seu número"
            "qual seu número, qual é o seu número, qual o teu número, deix* um número, me passa um número"
            "me manda um número, põe o teu número, coloca seu número, número de telefone, telefone de contato"
            "telefone de contacto, pelo telefone, por telefone, telefone:, meu telefone, meu celular, meu telemóvel"
            "número de celular, número de telemóvel, qual é o teu número, qual é teu número";
        Mail:
            "meu e-mail, meu email, por e-mail, correio eletrónico, seu email, teu email, seu e-mail, teu e-mail, por email"
            "pelo email, seu mail, teu mail, gmail";
        Contact:
            "chama* no, chame no, fale comigo, fala comigo, fale pelo, entre em conta*, entra* em contato, contacte"
            "contate, contacta*, escreva, escreve-me, mande* mensagem, manda* mensagem, envie mensagem, me adiciona"
            "adicione, deixa teu número, continua* pelo, negociar pelo, responda, fale com, chama lá, chama aqui, me cham*"
            "chama pelo, te chamo no, te chamo pelo, fal* comigo, fala no, fala pelo, fale no, falar no, falar pelo"
            "falamos pelo, falamos no, fala com, vamos falar, a gente conversa, conversa* no, conversa* pelo, continua* no"
            "combina* no, combina* pelo, seguimos pelo, vamos pro, vamos para o, bora pro, escreve no, escrev* para"
            "escrev* pelo, escrevam, me escrev*, manda um oi, manda um alô, manda msg, mande msg, envie-me"
            "envia-me mensagem, me manda um, manda um zap, manda um whats, manda um email, manda um e-mail, mande um email"
            "envie um email, envia um email, me manda seu, me manda o seu, me manda teu, manda seu número, manda teu número"
            "mande o seu, passa teu, passa seu, passa o teu, passa o seu, passe o seu, deixa seu, deixa o seu, deixa o teu"
            "deixe o seu, deixe seu, dá-me o teu, dê-me o seu, diga-me o seu, me dá seu, me dá teu, adiciona-me, me add"
            "add no, contatar, entrar em contacto, entro em contato, procura por mim, me procura no, me acha no"
            "responde no, responde pelo, responde lá, responde aqui, respondo por lá, procura-me no, encontra-me no"
            "deixo meu, deixo o meu, te passo meu, segue meu, segue o meu, anota meu, anota o meu, dou-te o meu"
            "deixo-te o meu, deixo-lhe o meu, esse é meu whats";
        Call:
            "ligue, liga para, ligar para, me liga, telefone para, disque, liga-me, ligar-me, te ligo, ligo-te, ligo-lhe"
            "lhe ligo, liga no, ligar agora, dá um toque, telefona-me, telefone-me, telefonar";
        Inquiry:
            "qualquer dúvida, dúvidas, horário de atendimento, perguntas frequentes, fale conosco, dias úteis das"
            "segunda a sexta, seg a sex, horário comercial, informações, código postal, código de rastreio"
            "código de rastreamento, código de barras, código de desconto, código promocional, cep, código do modelo"
            "código do produto, código da cor, código do artigo";
        Pay:
            "pague, pagar, paga, pagamento*, transfira, faça um pix, faz um pix, fazer um pix, manda o pix"
            "faça a transferência, aceito, faz o depósito, faz o pix, fazer o pix, faça o pix, fizer o pix, fizer um pix"
            "faz pix, fazer pix, pagas, me pag*, pagando, pagam, faz a transferência, fazer a transferência"
            "fizer a transferência, fazer transferência, faz transferência, fazes a transferência, fazes transferência"
            "fazer um depósito, faz um depósito, faça um depósito, faça o depósito, fazes mbway, faz mbway, faça mbway"
            "fazes um mbway, faz um mb way, faça um mb way, por mbway, por mb way, acerta no pix, quitar, liquide, liquidar"
            "recarregar, recarrega, adiantar, transferes, transferir, transfere, depositas, deposita, depositar, deposite"
            "faças a transferência, faça o sinal, manda o mbway, envia o mbway, o mbway para, um mbway para, o pix para"
            "o pix pro, faz um mbway";
        Send:
            "envia, enviar, envie, manda, mandar, mande, deposita, deposite, compre, me dá, adianta, adiantar, mandares"
            "envies, enviares, enviame, nao manda naquele, não envia naquele, não mande naquele, transfer, trasfere"
            "trasferir, trasnfere, trasfira, sai, vem, transfere, passa, passar, passe, passas, mandas, adiante, adiantas"
            "compra-me";
        Money:
            "dinheiro, a quantia, o saldo, o restante, em espécie, grana, valor, o inheiro, aquela quantia, o din din"
            "dindin, o montante, o total, metade, o resto, o pilim, a massa";
        Transfer:
            "transferência*, depósito bancário, via pix, por pix, mb way, mbway, boleto, criptomoeda*, ted, multibanco"
            "depósito em conta, depósito na conta, trans bancária, pics, pixi";
        Untraceable:
            "cartão presente, cartões presente, vale presente, vale-presente, gift card*, amigos e familia*"
            "dinheiro ao motoboy, cartão amazon, cartão google play, cartões google play, cartão steam, cartões steam"
            "cartão itunes, cartão apple, cartões amazon, código* de cartão, cartão oferta, cartões oferta, cheque oferta"
            "cheque prenda, vale oferta, paypal amigos, paypal família*, paypal para amigos, amigos ou família"
            "família e amigos, modo amigos, como amigo, enviar para amigos, opção amigos, paysafe, cartão pré-pago"
            "cartões pré-pagos, recarga pré-paga, dinheiro no envelope, dinheiro em envelope, dinheiro ao estafeta"
            "dinheiro para o motoboy, vale postal, cartão d* steam, cartão d* google play, cartão d* google"
            "cartão d* apple, cartão d* amazon, cartão d* itunes, cartões d* steam, cartões d* google play"
            "cartões d* amazon, foto do código";
        Account:
            "número da conta, conta bancária, dados bancários, número do cartão, esta conta, nesta conta, agência e conta"
            "chave pix, a chave, neste número, nesse número, este número, esse número, neste nr, nesse nr, este nr, esse nr"
            "nexta conta, nessa conta, nesta cont, outro número, outra conta, conta móvel, meu número de, m-pesa, mpesa"
            "m pesa, m_pesa, e-mola, emola, ponto 24, ponto24, mkesh, para esta, aí o número, ai o nr, este nmero, nr da"
            "este conta, neste conta, essa conta, na conta, esse nmero, meu iban, o iban, nib, meu cpf, essa chave"
            "nessa chave, nesta chave, outra chave, na chave, minha chave, chave aleatória, chave celular, chave cpf"
            "chave e-mail, nesta outra, nessa outra, conta corrente, conta poupança, o cartão, dados da conta";
        Peer: "pix, mb way, paypal amigos, picpay, mbway, mercado pago, revolut, pixi";
        Personal:
            "minha conta, conta pessoal, conta particular, em meu nome, em nome de, diret* para mim, diret* pra mim"
            "meu pix, minha chave, me paga por, me paga no, paga-me por, transfere-me, me faz um pix, me faça um pix"
            "me manda o pix, me manda um pix, pix pra mim, pix para mim, meu mb way, meu iban, meu nib, meu cpf"
            "chave do meu, chave da minha, conta do meu, conta da minha, pix do meu, pix da minha, mbway do meu"
            "iban do meu, nome do meu, nome da minha, cartão da minha, que é do meu marido, que é da minha mulher"
            "que é da minha esposa, direto comigo, no meu nome, meu mbway, pro meu, me faz o pix, me faz pix"
            "me faz a transferência, me faz uma transferência, me faz um depósito, faz um pix na minha, faz-me mbway"
            "faz-me um mbway, faz-me a transferência, faz-me uma transferência, fazes-me a transferência, fazes-me mbway"
            "faça-me a transferência, faça-me um mb way, envia-me por mbway, envia-me o dinheiro, envie-me o dinheiro"
            "manda-me o dinheiro, me manda o dinheiro, me envia o dinheiro, me passa o dinheiro, transfere pra mim"
            "transfere para mim, deposita pra mim, deposita na minha, me paga pelo, me paga via, me paga em, me paga direto"
            "paga-me em, pagas-me por, pagas-me em, pague-me por, passo a chave, passo o pix, mando a chave, mando o pix"
            "dou-te o iban, dou-lhe o iban, passo* o iban, mando-te o iban, envio* o iban, te passo a conta"
            "passo os dados da conta, nib d* minh*, nib d* meu, iban d* minh*, iban d* meu, conta d* minh*, conta d* meu"
            "pix d* minh*, pix d* meu, chave d* minh*, chave d* meu, nome d* minh*, nome d* meu, cartão d* minh*"
            "mbway d* meu, mbway d* minh*, me transf*, me deposit*, te passo o pix, te mando o pix, te envio o pix"
            "te passo a chave, te mando a chave, te envio a chave, lhe passo o iban, lhe dou o iban, lhe envio o iban"
            "envio-lhe o iban, te passo o iban, te dou o iban, te mando o iban, me manda a grana, me passa a grana"
            "me envia a grana, me faz* um pix, me faz* o pix, me faz* pix, me pag* por, me pag* pelo, me pag* via"
            "me pag* no, conta é d* meu, conta é d* minh*, conta tá no nome, conta está no nome, chave é d* meu"
            "chave é d* minh*, no nome d* minh*, no nome d* meu";
        Holder:
            "em nome, sai no nome, sai nome, sai o nome, sai é nome, nome de, nome é, nome da, titular, ve nome, nome:, vem"
            "sai em";
        PayCode: "chave pix, qr code pix, código pix, copia e cola, meu qr, qr do pix, qr code do pix, chave do pix";
        Outside:
            "fora da plataforma, fora do site, fora do app, fora do aplicativo, fora da olx, fora da shopee, fora do ebay"
            "por fora, sem a plataforma, evitar a taxa, evitar taxas, fugir das taxas, não compr* por aqui"
            "não pague por aqui, fora daqui, fora do olx, fora da vinted, fora do vinted, fora do mercado, fora do enjoei"
            "fora do chat, fora do marketplace, pela plataforma não, pela olx não, pelo site não, pela plataforma eles"
            "pela olx eles, pelo site eles, plataforma come, plataforma cobra, olx cobra, site cobra, eles cobram taxa"
            "eles descontam, ficam com uma parte, sem a olx, sem a taxa da, sem taxa da, sem taxas da, sem comiss* da"
            "sem usar a plataforma, sem passar pela, sem pagar taxa, sem pagar comissão, fugir da taxa, fugir à comissão"
            "evitar a comissão, evitar comissões, evitar as taxas, poupa* a comissão, poupar a taxa, poupamos as taxas"
            "economiza* a taxa, pra não pagar taxa, para não pagar taxa, para não pagar comissão, pra não pagar a taxa"
            "não paga pela, não pague pela, não pague pelo site, não compr* pela, não compre pelo, não clica em comprar"
            "não clique em comprar, não carregues em comprar, cancel* a compra e, cancel* o pedido e, cancela aí e"
            "em vez de pela, em vez da plataforma, direto sem, direto comigo sem";
        Only: "só, somente, apenas, exclusivamente, unicamente, única forma, não aceito outro";
        Fee:
            "depósito, caução, sinal, entrada, adiantamento, taxa*, tarifa*, imposto*, alfândega, multa, custas, 50%, 30%"
            "o frete, o transporte, os portes, custos de envio, seguro do transporte, seguro do envio, primeira renda"
            "primeiro mês, primeiro aluguel, renda adiantada, uma renda, custo de, despesas de, vacinas"
            "caixa de transporte, precisa de recarga, precisa recarregar, se não recarregar, recarrega, recarregue"
            "tem que recarregar, deve recarregar, valor adiantado, algum adiantado, paga metade, pagas metade, pague metade"
            "manda metade, metade adiantad*, metade agora, metade já, metade do valor";
        Reserve:
            "segurar, muita gente interessada, muitos interessados, antes de ver, reserv*, guardo*, guardar pra"
            "guardar para, guardar-te, segur* pra, segur* para, seguro até, eu seguro, seguro ele, seguro ela, seguro o"
            "te seguro, fica guardado, deixo guardado, deixo separado, separ* pra, separo para, tiro do anúncio"
            "tiro o anúncio, tirar o anúncio, tiro do ar, tirar do ar, retiro o anúncio, retiro do site, apago o anúncio"
            "paro o anúncio, pauso o anúncio, bloque* as datas, bloquear a data, bastante gente, muita gente querendo"
            "muita gente atrás, muita gente perguntando, muita gente a perguntar, muita procura, muitos contactos"
            "outros interessados, outras pessoas interessadas, outra pessoa interessada, mais pessoas interessadas"
            "mais interessados, tem gente querendo, tem outro interessado, tem outra pessoa, tem fila, há outras pessoas"
            "tenho mais pessoas, tenho outras pessoas, garant* o, garantir a vaga, garante a, antes da visita"
            "antes de visitar, sem visita, sem ver, entrega* a chave, entrega* as chaves, envio as chaves, envio a chave"
            "mando as chaves, mando a chave, recebe as chaves, recebe a chave, as chaves pelo correio"
            "as chaves por correio, chaves por estafeta, moro fora, vivo fora, estou fora do país, estou no estrangeiro"
            "quem pagar primeiro, quem mandar primeiro, primeiro que pagar, leva quem pagar, antes de mostrar"
            "entrega-lhe a chave, entrega-lhe as chaves, entrega-te a chave, não vender pra outr*, não vender para outr*"
            "não vender a outr*, pra não vender, para não vender, não vendo a mais, fecho o anúncio";
        First:
            "primeiro, antes do envio, antes de enviar, previamente, adiantad*, antecipad*, antes de mandar"
            "antes de despachar, antes da entrega, de antemão, e eu envio, e eu mando, e já envio, e já mando"
            "e já despacho, que já despacho, que já envio, que já mando, que eu envio, que eu mando, que eu despacho"
            "e despacho, assim que cair, assim que caia, assim que receber, assim que entrar, assim que eu receber"
            "quando cair, quando entrar o, quando receber o, logo que receba, manda o comprova*, manda comprovante"
            "envia o comprovativo, envie o comprova*, pré-pagamento, depois envio, depois eu envio, depois mando"
            "o resto na entrega, o restante na entrega, resto quando, resto na mão, restante quando, adianta, adiantar"
            "adiantas, adiante, antes da visita, antes de visitar, antes de mostrar, a outra metade";
        Refund:
            "reembolso*, estorno*, estornar, devolução, reembolsar, ressarcimento, restituição, devolver o dinheiro"
            "receber o pagamento, receber seu pagamento, receber o seu pagamento, receber o dinheiro, receber o mbway"
            "receber o mb way, receber o valor, receber o seu dinheiro, receber a venda, receber o pix, liber* o pagamento"
            "liberar seu pagamento, liberar o pix, liber* o dinheiro, liberação do pagamento, desbloquear o pagamento"
            "cair o dinheiro, cair na sua conta, cair na tua conta, o dinheiro cai, o dinheiro caia, recuperar o dinheiro"
            "recuperar seu dinheiro, recuperar o seu dinheiro, cancelar o pix, devolvemos o valor";
        Compensation:
            "indenização, indemnização, compensação, o dobro, em dobro, compensar, indenizar, indemnizá-lo, indenizá-lo"
            "compensá-lo, ressarcir";
        Overpaid:
            "a mais, por engano, por erro, valor maior, pix errado, transferência errada, em duplic*, sem querer, por lapso"
            "enganei-me, me enganei, era pra ser, era para ser, em vez de, ao invés de, duas vezes, mandei errado"
            "mbway errado, pra pessoa errada, para o número errado, na conta errada, caiu na sua conta, caiu na tua conta"
            "foi parar na sua, a dobrar, pagamento em dobro, pago em dobro, pagamento duplicado, transferência dupla"
            "pix em dobro, pix duplicado, acima do valor, valor acima, acima do preço, valor superior, cheque de valor";
        SendBack:
            "devolva*, devolver, devolve, mande de volta, retornar a diferença, me devolv*, manda de volta, envia de volta"
            "envie de volta, manda a diferença, envia a diferença, envie a diferença, retorna pra mim, me retorna o valor"
            "faz o estorno, fazer o estorno, estorn* pra mim, pix de volta, devolv* pra mim, devolv* para mim, devolv*-me"
            "devolv* ness*, devolv* nest*, devolv* a diferença, devolv* o resto, mand* de volta, envi* de volta"
            "transf* de volta, mand* a diferença, envi* a diferença, o resto ao transportador, dá o resto, dás o resto"
            "o resto pro transportador, deposite nesta conta, deposita nessa conta, o que sobra, o que sobrou, o excedente"
            "manda o que";
        SafeAccount:
            "conta segura, conta de segurança, proteger seu dinheiro, proteger o seu dinheiro, desbloquear o valor, score"
            "liberar o valor, conta espelho, conta protegida, conta cofre, conta provisória, conta temporária"
            "pôr o dinheiro a salvo, colocar o dinheiro em segurança, proteger o dinheiro, proteger seu saldo"
            "mover seu dinheiro, mover o dinheiro, transferir o saldo, recolher o seu cartão, recolher o cartão"
            "buscar o cartão, buscar seu cartão, buscar o seu cartão, entreg* o cartão, motoboy vai buscar"
            "estafeta vai buscar, recolher seu cartão";
        Membership: "assinatura que não, seguro que não, adesão";
        Scan:
            "escaneie, escanear, escaneia, ler o qr, leia o qr, digitalize, scaneia, digitaliza, aponta a câmera, lê o qr"
            "ler o qrcode, leia o qrcode";
        Open:
            "clique, clica, abra o link, acesse, aceda, acessar, acessa, no link, neste link, link abaixo, em anexo"
            "no anexo, pelo link, veja como, toque aqui, consultar, consulte, no botão, botão abaixo, arquivo pdf"
            "senha pdf, baixar boleto, pagar agora, regularizar agora, atualizar agora, resgatar, resgate agora"
            "efetuar o pagamento, resolva agora, tome medidas, ação imediata, mais instruções, para concluir, ver detalhes"
            "confira, abre o link, abre o arquivo, abra o arquivo, abra o ficheiro, abre o ficheiro, abre no celular"
            "abra no celular, abra no telemóvel, abre no telemóvel, e abra, e abre, abra o app, abra a app, abre o anydesk"
            "abra o anydesk, abra o teamviewer, entra aqui, entre aqui, carreg* em, carreg* aqui, onde carregas"
            "onde clicar, segue o link, siga o link, por este link, por esse link, nesse link, mando* o link, envio* o link"
            "te passo o link, um link, aceit* a solicitação, aceit* o pedido, aceit* o convite, aceita a chamada, abre esse"
            "abre este, abra esse, abra este, cartão aqui, dados aqui";
        FillIn:
            "preencha, preencher, informe seus dados, insira os dados, introduz* os dados, dados do cartão"
            "dados do seu cartão, coloque o cartão, coloca o cartão, coloca os dados, coloque os dados, põe os dados"
            "ponha os dados, insira o cartão, insere o cartão, insere os dados, insira seus dados, introduza o cartão"
            "introduza os seus dados, digit* os dados, digite o cartão, digit* sua senha, informe o cartão"
            "informe os dados, informe seu cpf, dados bancários, número do seu cartão, número do teu cartão, cvv"
            "validade do cartão, autoriz* a operação, aprov* a operação, confirme na app do banco, confirma na app"
            "confirme no app do banco, aparece como débito, aparece como pagamento, confirme o pin, código mbway"
            "ativar mbway, ative o mbway";
        Tell:
            "informe, informar, repasse, compartilhe comigo, me dá, me dar, dê-me, dar-me, passe-me, pode passar, passa o"
            "fala qual, fala o, fala pra mim, manda o, mande o, manda esse, manda pra mim, manda aqui, manda pra cá"
            "mande pra cá, envia o, envie o, envia pra mim, reenvia, reenvie, copia e me, me copia, copia-me, lê-me"
            "leia-me, leia pra mim, lê pra mim, me lê, confirma pra mim, confirma o, repassa, repete pra mim, informa o"
            "digit* aqui, escrev* aqui, respond* com, responda a este, preciso do, preciso que me, partilh* comigo"
            "print do, tira um print, manda print, manda um print, tirar print, captura do, deixa seu, deixa o, deixa teu"
            "deixe seu, deixe o seu, põe o teu, coloca seu, coloca teu, coloca o seu, mande seu, manda seu, manda teu"
            "envie seu, passa seu, passa teu, confirme o código, me pass*, me fal*, me mand*, me diz*, me dig*, me inform*"
            "me envi*, me confirm*, me repass*, me reenvi*, diz-m*, diga-m*, dá-m*, manda-m*, mande-m*, envia-m*, envie-m*"
            "passa-m*, encaminh*, pode* pass*, pode* mand*, pode* diz*, mandar-me, enviar-me, dizer-me, passar-me"
            "reencaminh*, coloca o código, põe o código, cola o código, qual é o seu número, qual seu número"
            "qual é o teu número";
        Code:
            "código de verificação, código de segurança, o código, código por sms, token, senha temporária, 6 dígitos"
            "seis dígitos, 6 números, seis números, 4 dígitos, quatro dígitos, 4 números, os números que, um código"
            "codigo* que, código de 6, código de seis, código de 4, código de confirmação, código de acesso"
            "código do whatsapp, código do sms, código do zap, código pin, código de ativação, código recebido, esse código"
            "este código, sms que, o sms, sms com, mensagem que recebe*, mensagem que chegou, mensagem que te"
            "mensagem que vai chegar, mensagem com um, senha que chegou, senha que recebeu, senha de uso único, a senha que"
            "pin que, o pin, codigozinho, numerozinho, numerozinhos, código de seg, senha por, uma senha, teu pin, seu pin";
        Install:
            "instale, baixe, baixar, descarregue, faça o download, instala*, baixa, descarrega, descarregar, faz o download"
            "transf* a app, faça download";
        AppFile:
            "arquivo apk, ficheiro apk, fora da loja, perfil de configuração, não está na play store, ainda não está na"
            "não tem na play store, não está na loja, não está disponível na loja, não aparece na loja, fora da play store"
            "fora da app store, fontes desconhecidas, fonte desconhecida, origem desconhecida, origens desconhecidas"
            "permitir fontes, play protect, desativ* o antivírus, desliga o antivírus, permiss* de acessibilidade"
            "ativa a acessibilidade, ative a acessibilidade, instalar mesmo assim, ignor* o aviso, instal* esse arquivo"
            "instale este ficheiro, nosso aplicativo próprio, a nossa aplicação, nossa app de pagamentos, acesso aos sms"
            "módulo de segurança, módulo de proteção, ainda não aprovaram, não aprovaram no, não foi aprovad*, mando o app"
            "mando o apk, mando-te a app, envio o app, envio a app, instala o arquivo, instale o arquivo"
            "instala o ficheiro, instale o ficheiro, instala este ficheiro, instala esse arquivo";
        ShareScreen:
            "compart* a tela, partilh* o ecrã, acesso remoto, control* remoto, partilh* o teu ecrã, partilh* o seu ecrã"
            "partilha de ecrã, partilh* ecrã, compartilhamento de tela, espelha* a tela, ver a tua tela, suporte remoto"
            "assistência remota, acesso ao seu celular, acesso ao seu computador, acesso ao teu, entrar no seu computador"
            "controle do seu, ligar-me ao seu computador, conectar no seu, compart* tela, compart* sua tela, ver sua tela"
            "vejo sua tela, veja sua tela, ver o seu ecrã, vejo o seu ecrã, veja o seu ecrã, ver o teu ecrã"
            "vejo o teu ecrã";
        Service:
            "correios, ctt, sedex, nubank, itaú, bradesco, caixa, santander, millennium, receita federal, finanças"
            "segurança social, detran, serasa, banco, mercado livre, mercado pago, olx, polícia, inss, via verde, bpi"
            "activobank, montepio, mbway, c6, picpay, sicoob, magalu, magazine luiza, enjoei, loggi, jadlog, ifood, anatel"
            "tim, enel, meo, vodafone, edp, autoridade tributária, sns, emel, mb way, microsoft, windows, google, receita:"
            "portal da receita, equipa vinted";
        Support:
            "central de atendimento, atendimento ao cliente, apoio ao cliente, suporte, setor de, departamento de"
            "atendente, gerente, central de segurança, setor de fraudes, departamento de fraude, equip* de segurança"
            "linha de apoio, apoio técnico, assistência técnica, antifraude, gestor de conta, somos da olx, sou da olx"
            "equipa da olx, equipe da olx, somos da vinted";
        Parcel: "encomenda, pacote, pedido, entrega, objeto, remessa, pedidos, encomendas, pacotes";
        Customs: "alfândega, taxa de importação, alfandegária, tributação, imposto de importação";
        Membered:
            "sua conta, seu cartão, sua assinatura, seu acesso, seu dispositivo, seu cpf, seu perfil, seus pontos, sua cnh"
            "da cnh, sua carteira nacional, sua carteira de, seu cadastro, seus dados, sua senha, seu token, sua chave"
            "sua internet, suas informações, seu plano, sua encomenda, sua remessa, sua fatura, seu benefício"
            "seu pagamento, seu pedido, seu módulo, seu armazenamento, seus arquivos, seu email, sua caixa, cpf em"
            "relacionada à sua, associada à sua, vinculada à sua, suas milhas, seu nis, seu crédito, gov.br, seu documento"
            "seu imposto, tua conta, o teu cartão, seu anúncio, teu anúncio, sua venda, tua venda, app do banco"
            "seu computador, teu computador, seu celular, seu telemóvel, seu número, seu whatsapp, seu telefone"
            "a tua encomenda, seu pacote, seu objeto, seu mbway, o seu mb way, seu pix, sua linha, seu contrato"
            "seu veículo, a sua app, o fornecimento, seu fornecimento, sua energia, sua luz, a sua eletricidade"
            "seu serviço";
        Trouble:
            "suspens*, bloquead*, retid*, restrit*, desativad*, expira*, vencid*, pendente*, recusad*, não foi entregue"
            "tentativa de entrega, endereço incorreto, endereço incompleto, suspeit*, não autorizad*, irregular*, cancelad*"
            "negativad*, atraso, problema com, dívida, limitad*, taxad*, aguardando taxa, aguarda o pagamento"
            "não foi realizado, não foi efetuado, leiload*, em risco, temporariamente, inativ*, restrições, multa, cheio"
            "cheia, devolvid*, não entregue, fiscalização, em curso, houve um problema, atualização obrigatória"
            "desatualizad*, débito, em aberto, protesto, inadimplência, pendência, pendências, novo acesso, a vencer"
            "situação crítica, identificação de infração, aguarda* pagamento, cativa, cativo, cativada, detectamos"
            "detetámos, foi detetad*, foi detectad*, identificamos, tentativa de acesso, tentativa de compra, vírus, trojan"
            "infectad*, infetad*, hackead*, clonad*, invadid*, comprometid*, deixa* de funcionar, duplicad*"
            "não foi possível, não conseguimos entregar, morada incorreta, morada incompleta, falta o número"
            "falta a morada, dados incorretos, por pagar, por regularizar, parad* na, expirou, caduca, caducad*"
            "termina hoje, portagem, portagens, coima, pedágio, em falta, dados incompletos, cortad*, interrompid*"
            "falta de pagamento, corte de energia, não se conseguiu, libertar a encomenda, liberar a encomenda"
            "liberar o pacote, libertar o pacote, desbloquear a encomenda";
        LogIn: "faça login, iniciar sessão, entre na sua conta, acesse sua conta, aceda à sua conta, entrar na conta";
        Verify:
            "verifique, verificar, confirme, confirmar, atualize, atualizar, valide, reative, regularize, regularizar"
            "desbloqueie, reagendar, faça login, ação necessária, liberação, liberar, efetue a, regularização"
            "evite a suspensão, evite restrições, atualização, cadastro, recadastr*, confirmação, desbloqueio, resolver"
            "continue utilizando, medidas imediatas, resolva agora, protocolo:, registro:, código:, identificação:"
            "regulariza, atualiza, validar, reativa, reativar, desbloqueia, desbloquear, liberte, libertar, ative, ativar"
            "introduza o cartão, introduz o cartão, coloque o cartão, coloca o cartão, insira o cartão, adicione o cartão";
        Urgent:
            "imediatamente, urgente, 24 horas, 48 horas, hoje, agora, o quanto antes, último aviso, última chance, já"
            "caso não, se não, senão, sob pena, evite, para evitar, últimos dias, dias úteis, em até 24, hj"
            "até à meia-noite, até meia-noite, o mais rápido, nas próximas, em 2 horas, em 12 horas, prazo final";
        Charge:
            "foi debitad*, será debitad*, compra de, cobrança, renovação automática, caso não reconheça, cancelar a compra"
            "se não reconhece*, não reconhece, se não fez, se nao foi, caso não tenha, se não realizou, se não autorizou"
            "compra no valor, compra aprovad*, compra efetuad*, compra realizada, uma compra, pagamento de, pix de"
            "pix agendado, débito de, cancelar o pix, cancelar a trans*, anular a compra, anular a transferência"
            "para cancelar ligue, contestar, transação de, transferência de";
        Prize:
            "ganhou, ganhador*, vencedor*, prémio, loteria, lotaria, sorteio, sorteado, herança, doação, brinde, parabéns"
            "bônus, sorteada";
        Windfall:
            "você ganhou, foi sorteado, foi selecionado, você foi escolhido, seu prêmio, valor* a receber, valor disponível"
            "crédito liberado, crédito disponível, saldo disponível, pontos disponíveis, pontos expirando, pontos prestes a"
            "resgate de pontos, resgate dos pontos, resgate os, troque os seus pontos, pontos livelo, pontos fidelidade"
            "liberado para saque, herança, indenização liberada, restituição liberada, restituição do imposto"
            "resgate imediato, milhões de dólares, milhões de euros, pedido de resgate, usar seus pontos, cashback liberado"
            "milhas acumulad*, pontos acumulad*, mil pontos, expiram em 48 horas, realize a troca, quero resgatar"
            "limite de crédito te espera, foi aprovado, crédito de até, limite pré-aprovado, foi premiad*, foi contemplad*"
            "foste selecionad*, foste escolhid*, ganhaste, seu brinde, o teu prémio, auxílio liberado, benefício liberado"
            "indenização disponível, tem direito a receber, saque liberado";
        Tips: "sinais de trade, sinais vip, dica de ações, palpites de apostas, grupo de investimento, robô de investimento";
        Authority:
            "polícia, ministério público, procuradoria, tribunal, receita federal, oficial de justiça"
            "autoridade tributária, delegacia, banco central, detran, judiciária, pgr";
        Accused:
            "lavagem de dinheiro, branqueamento de capitais, mandado de prisão, mandado de detenção, processo judicial"
            "processo criminal, inquérito, intimação, infração de trânsito, suspensão da cnh, suspensão definitiva"
            "sua identidade foi, crime, encomenda ilegal, dívida ativa, execução fiscal, ação judicial, multa de trânsito"
            "infração associada, infração vinculada, identificação de infração";
        Kin:
            "mãe, pai, mamã, papá, tia, avó, filho, mãezinha, paizinho, vó, vovó, filha, tio, mana, mano, mainha, painho"
            "sobrinho, sobrinha, neto, neta";
        NewNumber:
            "novo número, número novo, perdi o celular, perdi o telemóvel, antigo perdi, meu telefone está desligado"
            "meu numero tem problema*, celular caiu, celular pifou, celular tá com defeito, quebrei o celular"
            "roubaram o meu, fui roubad*, perdi o meu telemóvel, meu celular deu problema, deixei cair o telemóvel"
            "telemóvel caiu, parti o ecrã, telemóvel morreu, avariou*, caiu na água, caiu à água, caiu na sanita"
            "tela quebrou, tela trincou, ecrã partido, salva esse, salva aí, guarda o meu número, guarda o número"
            "grava o meu número, adiciona este número, adiciona esse número, tô com outro número, estou com outro número"
            "estou com um número, este é o meu número, esse é meu número, esse é meu novo, este é o meu novo"
            "mudei de telemóvel, mudei o número, mudei de chip, troquei de celular, troquei meu número, troquei o número"
            "troquei de chip, número provisório, número temporário, apaga o outro número, apaga o antigo, número antigo"
            "telemóvel de um amigo, telemóvel de uma amiga, celular de um amigo, celular de uma amiga, telemóvel novo"
            "celular novo, no conserto, no arranjo, na assistência, a arranjar, celular quebr*, celular estrag*"
            "celular molh*, quebrei meu celular, perdi meu celular, roubaram meu celular, roubaram o celular"
            "roubaram o meu celular, roubaram o telemóvel, roubaram-me o telemóvel, roubaram o meu telemóvel"
            "telemóvel avari*, telemóvel estrag*, telemóvel part*, mud* de número, troqu* de número, troc* de número"
            "salva este número, salva esse número, salva meu número, salva o meu número, guarda este número"
            "guarda esse número, grava este número, grava esse número, anota este número, anota esse número"
            "anota meu número, parti o tel*";
        Task:
            "tarefas simples, tarefas fáceis, tarefas diárias, segui* perfis, curtir vídeo, curtindo, dar gosto*"
            "pôr gosto*, curtidas em, likes no youtube, likes em, seguir contas, seguir canais, seguir páginas"
            "inscrever-se em canais, se inscrever em canais, avaliando, classificar hotéis, classificar produtos"
            "comentar hotéis, tarefas online, tarefas pelo celular, tarefas no telemóvel, tarefas em casa"
            "tarefas remuneradas, completar a tarefa, cada tarefa, por tarefa, sua tarefa, suas tarefas, tua tarefa"
            "tuas tarefas, próxima tarefa, tarefa combinada, tarefa premium, tarefa pré-paga, sua missão, suas missões"
            "missão paga, missões pagas, por missão, cada missão, missão vip, missões diárias, missões simples"
            "precisa de recarga, precisa recarregar, se não recarregar, se n recarregar, recarrega e saca"
            "recarregue e saque, recarregar usdt, encomendas simuladas, encomendas fictícias, encomendas falsas"
            "pedidos simulados, pedidos falsos, pedidos fictícios, compras simuladas, compras falsas, compras fictícias"
            "pedido combinado, pedido da sorte, ordem combinada, subir no ranking, subir o ranking, subir a loja"
            "loja no ranking, aumentar o ranking, aumentar a visibilidade, otimizar produtos, otimizar hotéis"
            "otimização de produtos, impulsionar produtos, impulsionar vendas, ver vídeos e ganh*, vendo anúncios"
            "receber transferências e, receber e repassar, emprestar a conta, alugar a conta, nível ouro, nível vip"
            "duas tarefas, três tarefas, 2 tarefas, 3 tarefas, 4 tarefas, 5 tarefas, uma tarefa, última tarefa"
            "outra tarefa, curt* vídeo*, curt* foto*, curt* post*, curt* publicaç*, dar like*, dá like*, dê like*"
            "dar curtida*, dá curtida*, avali* hot*, avali* restaurant*, avali* produt*, avali* loja*, complet* tarefa*"
            "cumpr* tarefa*, assist* vídeo*, assist* anúncio*, faz* tarefa*, curtidas no, por curtida*, cada curtida"
            "por like*, avali* app*, test* app*, avali* aplicativ*, avali* aplicaç*, seguindo contas, seguindo páginas"
            "seguindo canais, dando like*, dando curtida*";
        Job:
            "trabalh* em casa, meio período, part-time, vaga*, home office, renda extra, emprego, sem experiência"
            "home-office, trabalhar de casa, trabalhar desde casa, a partir de casa, trabalho remoto, trabalho online"
            "teletrabalho, pelo celular, sem sair de casa, rendimento extra, dinheiro extra, grana extra, ganho extra"
            "do rh, recursos humanos, recrutador*, recrutamento, recrutando, contratando, contratamos, procuramos pessoas"
            "procuramos colaboradores, precisamos de pessoas, oportunidade de trabalho, tempo parcial, part time"
            "horário flexível, tempo livre, não precisa experiência, não é preciso experiência";
        Earn:
            "ganhe, ganhar, ganhos, renda, por dia, ao dia, diários, comissão, lucro*, salário, ganha, ganham, ganhas"
            "ganhei, receba, recebe, recebes, receber, pagamos, pagamento diário, pagamento na hora, por hora, por semana"
            "semanais, mensais, por mês, rendimento*, lucra, lucrar, lucrei, saca, sacar, saque, saquei, retira, retirar"
            "retiro, comissões, dinheiro fácil, grana fácil, remuneração, bónus, de volta com, e volta";
        Replica:
            "réplica 1:1, réplica aaa, primeira linha, 1ª linha, réplica perfeita, qualidade aaa, réplica premium"
            "cópia perfeita";
        Imitation: "réplica*, imitação, cópia, inspirad* em, similar";
        Luxury: "bolsa*, relógio*, grife, marca*, tênis, perfume*, mala*";
        Miracle:
            "cura o câncer, cura o cancro, cura diabetes, lucro garantido, retorno garantido, ganho* garantido*, sem risco"
            "dobre seu dinheiro, emagreça 10 kg, dobrar seu dinheiro, dobramos seu, multiplica seu dinheiro, triplica"
            "rendimento garantido, retorno certo, lucro certo, ganhos certos, sem nenhum risco, zero risco, risco zero"
            "100% garantido, 100% confiável, duplica o teu dinheiro, invest* 50, invest* 100, invest* 200, invest* 500"
            "invest* 1000, coloca 100, coloca 50";
        Scarce:
            "última unidade, últimas unidades, últimas peças, só resta, restam apenas, acaba hoje, só hoje, corra"
            "oferta limitada, por tempo limitado, resta um, só tem um, só tem 1, restam poucos, restam poucas"
            "quem chegar primeiro, vai rápido, tá acabando, vendo pra outro, vendo a outro, passo pra outro, acaba já";
        Review:
            "avaliação*, 5 estrel*, cinco estrelas, comentário positivo, estrelas com foto, estrelas no google, estrelas na"
            "nota 5, nota máxima, nota dez, avaliações no google, avaliar com 5, avaliar 5, avaliações positivas"
            "classificação de 5, classificação máxima, opinião negativa, opinião positiva, opiniões positivas, sua opinião"
            "boa opinião, comentários positivos, comentário 5, bom comentário, feedback positivo, review, reviews";
        Reward:
            "reembolso, cashback, brinde, vale presente, cupom, desconto, pix de, grátis, recompensa, em troca, devolvemos"
            "reembolsamos, devolvo o valor, devolvo o dinheiro, damos-lhe, te damos, dou-te, oferecemos, ofereço"
            "pagamos por, pago por, pago no pix, pago via pix, por avaliação, por review, por comentário, por opinião"
            "cada avaliação, ganhe r, ganhe um, ganhe uma, de graça, gratuito, bónus, cartão presente, cartão oferta"
            "voucher, prenda, gorjeta, dinheiro de volta, valor de volta, pago na hora, pagamos na hora";
        Idiom:
            "não hesite*, golpistas fora, sem golpes, nunca usado, nunca usada, não entro, aqui quase não, não uso muito"
            "não uso esta app, não uso este app, não vejo as mensagens, não vejo aqui, não vejo muito, não costumo ver"
            "não costumo entrar, não respondo por aqui, não respondo aqui, aqui não respondo"
            "não consigo responder por aqui, não consigo responder aqui, não consigo falar por aqui, não consigo abrir"
            "não recebo notificações, não recebo as notificações, não recebo mensagens, não recebo as mensagens"
            "não me chega*, não chega notificação, não aparece*, não funciona o chat, não está a funcionar"
            "não tá funcionando, não abre, não carrega, não me deixa, não tô conseguindo, não estou a conseguir"
            "não olho aqui, não olho muito, não fico muito, não se preocupe, não te preocupes, não se assuste"
            "não tenha* medo, não precisa ter medo, não tem problema, não há problema, sem problema*, sem stress"
            "sem compromisso, sem burocracia, não é golpe, não é burla, não sou golpista, não sou burlão, não é fraude"
            "não é mentira, não é vírus, não deslig*, não conte* a ninguém, não conta pra ninguém, não comente"
            "não fale com ninguém, não fales com ninguém, não diga nada, não digas nada, não mencione, não o refira"
            "não perca*, não perde, não espere, não demora, não custa nada, não precisa de experiência"
            "não precisa experiência, não exige experiência, não é preciso experiência, sem experiência, não está na play"
            "não está na loja, não tem na play, ainda não está, se não recarregar, não estou no país, não estou em portugal"
            "não moro, não posso mostrar, não consigo mostrar, não consigo ir, não sei usar, não sei mexer"
            "não dá pra mostrar, se nao a, para não ser, pra não ser, para não perder, pra não perder, não faço entregas"
            "não faço entrega, não entrego em mãos";
        Denial:
            "nunca, não, jamais, evite, evitar, nem, proibido, nenhum, nenhuma, é seguro, será seguro, é confiável"
            "é verdade, é normal, é golpe, é legal, alguém sabe, alguém já, dá pra confiar, será que, vale a pena"
            "como faço, e se, posso pagar, posso mandar, posso fazer, posso confiar, devo pagar, devo mandar, devo confiar";
        Without: "sem";
        Warning:
            "golpe*, golpista*, fraude*, burla*, desconfie, se alguém pedir, se pedirem, denuncie, denunciar, phishing"
            "falso*, falsa*, criminoso*, estelionat*, fraudulent*, recebi um email, recebi um sms, recebi uma mensagem"
            "recebi um e-mail, me pediu, pediu-me, me pediram, pediram-me, queria que eu, escreveram-me, me escreveu"
            "escreveu-me, me mandaram, mandaram-me, disse-me, me disse que, o cara mandou, a pessoa pediu, denunciei"
            "bloqueei, sumiu, desapareceu, não caiam, não caia, não caias, cuidado com, tenha* cuidado, tome cuidado"
            "alerta para, alertam, dica de segurança, dicas de segurança, conselho de segurança, por segurança nunca"
            "cibercrim*, fique atento, fiquem atentos, quem pede, quem pedir, quem te pedir, se receber um, se receberes"
            "se alguém te, se alguém lhe, se o vendedor, se o comprador, números estranhos, protege-te, proteja-se"
            "um cara me, um tipo, um sujeito, um comprador me, um vendedor me, me pede para, me pede pra, pede para eu"
            "pede pra eu, está a pedir-me, tá me pedindo, quer que eu";
        Attention: "cuidado, atenção, alerta";
        Policy:
            "termos e condições, termos de uso, o usuário, os usuários, o utilizador, o comprador, o vendedor, o cliente"
            "vendedor de btc, parceiro de negociação, par de negociação, par da negociação, negociante, formas de pagamento"
            "meios de pagamento, métodos de pagamento, trocas e devoluções, trocas em, devoluções em, o reembolso é"
            "os reembolsos são, o estorno é, política, nossa loja, prazo de devolução, só pela app, só pelo app"
            "pelo site mesmo, só pelo chat, pelo frete do site, app oficial, site oficial, sempre pelo chat"
            "compradores de btc, os compradores, os vendedores, é devolvida na, é devolvido na, a caução é"
            "caução é devolvida";
        Usual:
            "cartão de crédito, cartão de débito, cartões de crédito, multibanco, cartão em até, no cartão, cartão ou"
            "cartão e, com cartão, boleto, parcelado, vezes sem juros, contra entrega, à cobrança, no balcão, na caixa"
            "formas de pagamento, meios de pagamento, métodos de pagamento, em mãos, em mão, na retirada, dinheiro na"
            "ao levantar, pessoalmente";
        Receipt:
            "pagamento recebido, pagamento aprovado, recebeu, transferiste, o seu saldo, saldo actual, saldo atual"
            "foi creditad*, obrigado pelo pagamento, comprovativo, confirmado, já paguei, já fiz o pix, já te fiz"
            "já transferi, foi entregue com sucesso, adicionámos, aprovada em, o comprador confirmou, recebeste"
            "acabei de pagar";
        Advert: "para sair envie, para cancelar envie, regulamento, consulte condições, t&c";
        Digit: "zero, um, dois, três, quatro, cinco, seis, meia, sete, oito, nove";
        Turn: "mas, então, por isso, só que";
        Prefer:
            "por favor, pfv, pfvr, se faz favor, sff, prefiro, preferível, preferência, preferencialmente, melhor no"
            "melhor por, pode ser no, pode ser por, pode ser via, pode ser pelo, se for no, se for por, se for via"
            "se fizer, se pagar no, se pagar por, aceito, tem que ser, tem de ser, seria por, seria no, dá pra ser"
            "dá para ser, mais fácil, mais rápido, mais prático, mais simples, é na hora, cai na hora, faço por"
            "faço desconto, dou desconto, faço mais barato, sai mais barato, fica por, já despacho, já envio, já mando"
            "envio hoje, mando hoje, despacho hoje, despacho amanhã, envio amanhã, mando amanhã, e envio, e mando"
            "e despacho, e seguro, pode confiar, podes confiar, fica tranquila, tranquilo, tenho referências"
            "tenho boas avaliações, a gente fizer, se fizermos, fizer no, fizer por, fizer pelo, fecha no, fechar no"
            "fechamos no, fechamos por, apago o anúncio, tiro o anúncio, retiro o anúncio, fecho o anúncio, e é seu"
            "e é teu, assim envio, assim mando, assim despacho";
    },
    fires: &[
        ("off-platform-contact", "Oi, me chama no zap 11 90000-0000 que a gente combina", "me chama no zap"),
        ("off-platform-payment", "Vamos fechar por fora, faz um pix na minha conta e eu envio hoje", "por fora"),
        ("refund-scam", "Para receber o reembolso, clique no link e preencha os dados do cartão", "reembolso"),
        (
            "impersonated-service",
            "Correios: sua encomenda está retida, pague a taxa em https://correios-taxa.example",
            "encomenda está retida",
        ),
        ("code-request", "Chegou um código de verificação por SMS, me passa o código", "me passa o código"),
        ("advance-deposit", "Muita gente interessada, se você mandar um sinal eu reservo", "sinal eu reservo"),
        ("paid-task", "Renda extra: curtir vídeos e ganhar R$ 300 por dia", "curtir vídeos"),
        ("counterfeit-wording", "Tênis réplica 1:1 primeira linha", "primeira linha"),
        ("bought-reviews", "Faça uma avaliação 5 estrelas e ganhe um brinde", "avaliação 5 estrelas"),
        ("false-accusation", "Aqui é a polícia: sua conta está num inquérito por lavagem de dinheiro", "lavagem de dinheiro"),
        ("false-relative", "Oi mãe, o meu celular quebrou, este é o meu novo número. Paga um boleto pra mim?", "novo número"),
        ("impossible-claim", "Lucro garantido todos os dias, sem risco", "Lucro garantido"),
        ("off-platform-payment", "Só aceito pix, pagamento antes de enviar", "Só aceito pix"),
        ("outside-app", "Baixe o nosso app aqui, é um arquivo apk: https://loja-app.example/a", "apk"),
        ("overpayment", "Te enviei dinheiro a mais por engano, pode devolver a diferença?", "por engano"),
        ("pressure", "Últimas unidades, só hoje!", "Últimas unidades"),
        ("remote-access", "Instale o AnyDesk para o nosso suporte ver a sua tela", "AnyDesk"),
        ("unexpected-prize", "Parabéns, você ganhou! Confirme seus dados em https://premio.example/a", "você ganhou"),
        ("off-platform-contact", "Quase não entro aqui, manda um zap que respondo na hora", "zap"),
        ("off-platform-contact", "Me passa seu número que eu mando mais fotos", "seu número"),
        ("off-platform-payment", "Pode ser no pix da minha mãe, assim que cair eu posto", "pix da minha"),
        ("off-platform-payment", "Só aceito MB Way, logo que receba envio", "Só aceito MB Way"),
        ("advance-deposit", "Há mais interessados na mota, com um sinal de 80 euros guardo-lha", "sinal"),
        ("code-request", "Vai chegar uma mensagem com um código, reenvia para mim que eu libero a compra", "código"),
        ("overpayment", "Mandei a mais sem querer, me devolve a diferença?", "me devolve"),
        ("refund-scam", "Para receber o pagamento da venda, abra o link e coloque os dados do cartão", "receber o pagamento"),
        ("paid-task", "É só avaliar hotéis pelo celular, ganha 150 por dia", "avaliar hotéis"),
        ("outside-app", "Ainda não está na Play Store, baixe por aqui e permita fontes desconhecidas", "fontes desconhecidas"),
        ("bought-reviews", "Pagamos 5 euros por cada avaliação de 5 estrelas", "por cada avaliação"),
        ("false-relative", "Mãe, roubaram meu celular, salva este número, podes fazer uma transferência?", "roubaram"),
    ],
    quiet: &[
        ("off-platform-payment", "Nunca pague fora da plataforma. Desconfie de quem pede pix para conta pessoal."),
        ("off-platform-payment", "Aceitamos cartão, boleto e pix."),
        ("refund-scam", "O reembolso é feito em até 7 dias no mesmo cartão."),
        ("code-request", "Seu código de verificação é 482913. Não compartilhe com ninguém."),
        ("impersonated-service", "Sua encomenda chega amanhã."),
        ("advance-deposit", "A caução do aluguel é devolvida com as chaves."),
        ("bought-reviews", "As avaliações são de clientes que compraram."),
        ("counterfeit-wording", "Todos os relógios são originais e com nota fiscal."),
        ("false-accusation", "A polícia aconselha a trancar o carro."),
        ("false-relative", "Oi mãe, chego em casa às seis."),
        ("impossible-claim", "Rentabilidade passada não é garantia de resultado futuro."),
        ("off-platform-contact", "O celular já vem com o WhatsApp instalado."),
        ("off-platform-payment", "Na loja aceitamos cartão, pix e boleto."),
        ("outside-app", "O nosso app está na App Store e no Google Play."),
        ("overpayment", "Se você pagou a mais, estornamos em uma semana."),
        ("paid-task", "Procuramos padeiro para a nossa loja, tempo inteiro."),
        ("pressure", "Em estoque, enviado em dois dias."),
        ("remote-access", "Nunca instale o AnyDesk para um desconhecido."),
        ("unexpected-prize", "Você ganhou o leilão, obrigado pelo pagamento."),
        ("off-platform-contact", "Não passo meu número, vamos falando por este chat."),
        ("off-platform-payment", "É seguro fazer pix para quem não conheço?"),
        ("advance-deposit", "Não aceito sinal: leva quem chegar primeiro."),
        ("code-request", "Pediu-me o código do SMS e bloqueei logo."),
        ("false-relative", "Cuidado com a burla do número novo: liguem sempre à mãe antes."),
        ("refund-scam", "Trocas e devoluções: o reembolso é feito no mesmo cartão."),
    ],
};
