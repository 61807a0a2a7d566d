//! Portuguese, of Portugal and Brazil.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "pt",
    denies: Denies::Before,
    wide: false,
    words: words! {
        ChatApp: "zap, zapzap, wpp, zapp, no telegram";
        Private: "no privado, me chama no pv, chama no pv, chama inbox, no direct, chama no direct, mensagem privada";
        Phone: "telefone, meu número, número de telefone, celular, telemóvel, meu contato, meu contacto, central de atendimento";
        Mail: "meu e-mail, meu email, por e-mail, correio eletrónico";
        Contact:
            "chama no, me chama, chame no, fale comigo, fala comigo, fale pelo, entre em contato, entre em contacto, entra em contato, contacte"
            "contate, contacta*, escreva, escreve-me, mande mensagem, manda mensagem, envie mensagem, me adiciona, adicione, me passa seu número"
            "passa teu número, deixa teu número, vamos conversar pelo, continuar pelo, negociar pelo, responda, fale com";
        Call: "ligue, liga para, ligar para, me liga, telefone para, disque";
        Inquiry: "qualquer dúvida, dúvidas, mais informações, horário de atendimento, perguntas frequentes, fale conosco";
        Pay:
            "pague, pagar, paga, pagamento*, faça o pagamento, faz o pagamento, transfere, transferir, transfira, faça um pix, faz um pix"
            "fazer um pix, manda o pix, faça a transferência, aceito, depositar, efetuar o pagamento"
            "pode transferir, podes transferir, transfere para, transferir para, faz o depósito";
        Send:
            "envia, enviar, envie, manda, mandar, mande, me manda, envia-me, deposita, deposite, compre, compra, me dá, adianta, adiantar"
            "mandares, envies, enviares, enviame, envia me, mande para, manda para, manda neste, manda nesta, manda nesse"
            "pode mandar, podes mandar, pode enviar, podes enviar, nao manda naquele, não manda naquele, não envia naquele"
            "não mande naquele, nao envia naquele, transfer, trasfere, trasferir, trasnfere, trasfira, deposita neste, sai, vem"
            "valor manda, valor envia, transfere";
        Money:
            "dinheiro, o valor, a quantia, o saldo, o restante, em espécie, grana"
            "valor, aquele valor, akele valor, esse valor, exte valor, este valor, o dinheiro, o inheiro, aquele dinheiro"
            "esse dinheiro, aquela quantia";
        Transfer: "transferência*, transferência bancária, depósito bancário, via pix, por pix, mb way, mbway, boleto, criptomoeda*, ted";
        Untraceable: "cartão presente, cartões presente, vale presente, vale-presente, gift card*, amigos e familiares, amigos e família, dinheiro ao motoboy";
        Account:
            "número da conta, conta bancária, dados bancários, número do cartão, esta conta, nesta conta, agência e conta, chave pix, a chave"
            "neste número, nesse número, este número, esse número, para este número, para esse número, neste nr, nesse nr, este nr"
            "esse nr, neste numero, nexta conta, nessa conta, para esta conta, nesta cont, outro número, outra conta, conta móvel"
            "conta movel, meu número de, o numero da m-pesa, nr da m-pesa, m-pesa, mpesa, m pesa, m_pesa, e-mola, emola, ponto 24"
            "ponto24, mkesh, para esta, aí o número, ai o nr, este nmero, nr da"
            "este conta, neste conta, nesta conta de, essa conta, na conta, esse nmero, neste nr:, numero de emola";
        Peer: "pix, mb way, paypal amigos, picpay";
        Personal:
            "minha conta, minha conta pessoal, conta pessoal, conta particular, em meu nome, em nome de, diretamente para mim, direto pra mim, meu pix, minha chave"
            "me paga por, me paga no, me pague por, me pague no, paga-me por, me transfere, me transfira, transfere-me"
            "me faz um pix, me faça um pix, me manda o pix, me manda um pix, pix pra mim, pix para mim, me deposita"
            "na minha conta, para a minha conta, meu mb way";
        Holder:
            "vem em nome, em nome, vem no nome, vem nome, sai em nome, sai no nome, sai nome, sai o nome, sai é nome, no nome de"
            "nome de, o nome é, nome é, vem o nome, o nome da, nome da, titular"
            "vem nome q, vm nome de, ve nome de, ve nome, nome:, vem, sai em";
        PayCode: "chave pix, qr code pix, código pix, pix copia e cola, meu qr code";
        Outside:
            "fora da plataforma, fora do site, fora do app, fora do aplicativo, fora da olx, fora da shopee, fora do mercado livre, fora do ebay"
            "por fora, sem a plataforma, sem passar pela plataforma, evitar a taxa, evitar taxas, fugir das taxas"
            "não compre por aqui, não compra por aqui, não pague por aqui";
        Only: "só, somente, apenas, exclusivamente, unicamente";
        Fee: "depósito, caução, sinal, entrada, adiantamento, taxa*, tarifa*, imposto*, alfândega, multa, custas";
        Reserve: "reservar, reserva, reservo, guardo, guardar para você, segurar, seguro pra você, muita gente interessada, muitos interessados, antes de ver";
        First: "primeiro, adiantado, antecipado, antes do envio, antes de enviar, previamente";
        Refund: "reembolso*, estorno*, estornar, devolução, reembolsar, ressarcimento, restituição, devolver o dinheiro";
        Compensation: "indenização, indemnização, compensação, o dobro, em dobro, compensar, indenizar";
        Overpaid: "a mais, por engano, por erro, valor maior, pago a mais, pix errado, transferência errada, em duplicidade";
        SendBack: "devolva*, devolver, devolve, devolver a diferença, enviar de volta, mande de volta, retornar a diferença";
        SafeAccount: "conta segura, conta de segurança, proteger seu dinheiro, proteger o seu dinheiro, desbloquear o valor, score, liberar o valor";
        Membership: "assinatura que não, seguro que não, adesão";
        Scan: "escaneie, escanear, escaneia, ler o qr, leia o qr, digitalize";
        Open:
            "clique, clica, carregue no link, abra o link, acesse, aceda, acessar, acessa, entre no link, no link, neste link, link abaixo"
            "em anexo, arquivo em anexo, no anexo, clique aqui, acesse o link, pelo link, veja como, toque aqui, consultar, consulte"
            "no botão, botão abaixo, arquivo pdf, senha pdf, baixar boleto, pagar agora, regularizar agora, atualizar agora, resgatar"
            "resgate agora, efetuar o pagamento"
            "resolva agora, tome medidas, ação imediata, acesse e, mais instruções, quero resgatar, acessar código, para concluir"
            "ver detalhes, confira";
        FillIn: "preencha, preencher, informe seus dados, insira os dados, introduza os dados, dados do cartão, dados do seu cartão, seus dados bancários";
        Tell: "me diga, diga-me, me passa, me passe, me envia, me envie, me manda, informe, informar, repasse, compartilhe comigo, me fala";
        Code:
            "código de verificação, código de segurança, o código, código que chegou, código por sms, token, senha temporária"
            "6 dígitos, seis dígitos";
        Install: "instale, instalar, instala, baixe, baixar, descarregue, faça o download";
        AppFile: "arquivo apk, ficheiro apk, fora da loja, perfil de configuração";
        ShareScreen: "compartilh* a tela, compartilhe sua tela, compartilhar tela, partilhe o ecrã, partilhar o ecrã, acesso remoto, controle remoto";
        Service:
            "correios, ctt, sedex, nubank, itaú, bradesco, caixa, banco do brasil, santander, millennium, receita federal, finanças"
            "segurança social, detran, serasa, banco, mercado livre, mercado pago, olx, polícia, inss, via verde";
        Support: "central de atendimento, atendimento ao cliente, apoio ao cliente, suporte, setor de, departamento de, atendente, gerente";
        Parcel:
            "encomenda, pacote, pedido, entrega, objeto, remessa"
            "pedidos, encomendas, pacotes, seus pedidos";
        Customs: "alfândega, taxa de importação, alfandegária, tributação, imposto de importação, taxa alfandegária";
        Membered:
            "sua conta, a sua conta, seu cartão, o seu cartão, sua assinatura, seu acesso, seu dispositivo, seu cpf, seu perfil, seus pontos"
            "sua cnh, da cnh, seu cpf/cnpj, sua carteira nacional, sua carteira de, sua conta bancária, seu cartão visa, seu cadastro"
            "seus dados, sua senha, seu token, sua chave, sua internet, suas informações, seu plano, sua encomenda, sua remessa"
            "sua fatura, seu benefício, seu pagamento, seu pedido, seu módulo, seu armazenamento, seus arquivos, seu email, sua caixa"
            "à sua cnh, em seu cpf, cpf em, relacionada à sua, associada à sua, vinculada à sua, suas milhas, seu nis"
            "seu crédito, gov.br, seu documento, seu imposto"
            "tua conta, tua conta bancária, a tua conta, o teu cartão";
        Trouble:
            "suspens*, bloquead*, retid*, restrit*, desativad*, expirad*, expira*, vencid*, pendente*, recusad*, não foi entregue"
            "não foi possível entregar, tentativa de entrega, endereço incorreto, endereço incompleto, suspeit*, não autorizad*, irregular*"
            "cancelad*, negativad*, atraso, em atraso, problema com, dívida, limitad*"
            "foi taxad*, taxad*, aguardando taxa, aguarda o pagamento, não foi realizado, não foi efetuado, leiload*, login suspeito"
            "em risco, temporariamente, inativ*, restrições, multa, cheio, cheia, devolvid*, será devolvid*, não entregue"
            "fiscalização, em curso, houve um problema, atualização obrigatória, desatualizad*, débito, em aberto, protesto"
            "em processo de suspensão, processo de suspensão, inadimplência, irregularidade, pendência, pendências, suspensão"
            "será cancelad*, pode ser cancelad*, novo acesso, expiram em, a vencer, situação crítica, identificação de infração"
            "pendente relacionada, ainda está pendente, aguardando pagamento"
            "cativa, cativo, cativada";
        LogIn: "faça login, iniciar sessão, entre na sua conta, acesse sua conta, aceda à sua conta, entrar na conta";
        Verify:
            "verifique, verificar, confirme, confirmar, atualize, atualizar, valide, reative, regularize, regularizar, desbloqueie, reagendar, faça login"
            "ação necessária, liberação, liberar, efetue a, regularização, evite a suspensão, evite restrições, atualização, cadastro"
            "recadastr*, confirmação, desbloqueio, resolver, é fácil de resolver, continue utilizando"
            "tome medidas imediatas, medidas imediatas, resolva agora, protocolo:, registro:, código:, identificação:";
        Urgent:
            "imediatamente, urgente, 24 horas, 48 horas, hoje, agora, o quanto antes, último aviso, última chance, já"
            "caso não, se não, senão, sob pena, evite, para evitar, últimos dias, dias úteis, em até 24";
        Charge: "foi debitad*, será debitad*, compra de, compra aprovada, cobrança, renovação automática, se não foi você, caso não reconheça, se não reconhece, cancelar a compra";
        Prize: "você ganhou, ganhou, ganhador*, vencedor*, prémio, prêmio, loteria, lotaria, sorteio, sorteado, herança, doação, brinde, parabéns, bônus";
        Windfall:
            "você ganhou, foi sorteado, foi selecionado, você foi escolhido, foi contemplado, seu prêmio, seu prémio"
            "valores a receber, valor a receber, valor disponível, crédito liberado, crédito disponível, saldo disponível"
            "pontos disponíveis, pontos expirando, pontos prestes a, resgate de pontos, resgate dos pontos, resgate os"
            "troque os seus pontos, pontos livelo, pontos fidelidade, liberado para saque, herança, indenização liberada"
            "restituição liberada, restituição do imposto, resgate imediato, milhões de dólares, milhões de euros, pedido de resgate"
            "usar seus pontos, cashback liberado"
            "milhas acumulad*, pontos acumulad*, mil pontos, expiram em 48 horas, realize a troca, quero resgatar"
            "limite de crédito te espera, foi aprovado, crédito de até, limite pré-aprovado";
        Tips: "sinais de trade, sinais vip, dica de ações, palpites de apostas, grupo de investimento, robô de investimento";
        Authority:
            "polícia, polícia federal, polícia judiciária, ministério público, procuradoria, tribunal, receita federal"
            "oficial de justiça, autoridade tributária, delegacia, banco central, detran, judiciária, pgr";
        Accused:
            "lavagem de dinheiro, branqueamento de capitais, mandado de prisão, mandado de detenção, processo judicial"
            "processo criminal, inquérito, intimação, infração de trânsito, suspensão da cnh, suspensão definitiva"
            "sua identidade foi, crime, encomenda ilegal, dívida ativa, execução fiscal, ação judicial"
            "multa de trânsito, infração associada, infração vinculada, identificação de infração";
        Kin: "oi mãe, olá mãe, oi pai, olá pai, mãe, pai, mamã, papá, tia, avó, filho";
        NewNumber:
            "novo número, número novo, troquei de número, mudei de número, meu telemóvel avariou, telemóvel avariado, celular quebrou"
            "celular estragou, perdi o celular, perdi o telemóvel, salva esse número, meu número antigo, antigo perdi"
            "meu telefone está desligado, meu numero tem problema*, telefone avariou";
        Task: "curtir vídeos, curtir fotos, tarefas simples, tarefas fáceis, tarefas diárias, avaliar produtos, avaliar hotéis, seguir perfis";
        Job: "trabalho em casa, trabalhe em casa, meio período, part-time, vaga*, home office, renda extra, emprego, sem experiência";
        Earn: "ganhe, ganhar, ganhos, renda, por dia, ao dia, diários, comissão, lucro*, salário";
        Replica: "réplica 1:1, réplica aaa, primeira linha, 1ª linha, réplica perfeita, qualidade aaa, réplica premium, cópia perfeita";
        Imitation: "réplica*, imitação, cópia, inspirado em, inspirada em, similar";
        Luxury: "bolsa*, relógio*, grife, marca*, tênis, perfume*, mala*";
        Miracle: "cura o câncer, cura o cancro, cura diabetes, lucro garantido, retorno garantido, ganho* garantido*, sem risco, dobre seu dinheiro, emagreça 10 kg";
        Scarce: "última unidade, últimas unidades, últimas peças, só resta, restam apenas, acaba hoje, só hoje, corra, oferta limitada, por tempo limitado";
        Review: "avaliação 5, avaliação positiva, avaliação*, 5 estrelas, cinco estrelas, comentário positivo, boa avaliação";
        Reward: "reembolso, cashback, brinde, vale presente, cupom, desconto, pix de, grátis, recompensa, em troca, devolvemos";
        Idiom: "não hesite, não hesites, golpistas fora, sem golpes, nunca usado, nunca usada";
        Denial:
            "nunca, não, jamais, evite, evitar, nem, proibido"
            "nao";
        Without: "sem";
        Warning:
            "golpe*, golpista*, fraude*, burla*, burlão, desconfie, se alguém pedir, se pedirem, denuncie, denunciar"
            "phishing, falso*, falsa*, criminoso*, estelionat*"
            "fraudulent*";
        Attention: "cuidado, atenção, alerta";
        Policy:
            "termos e condições, termos de uso, política de, o usuário, os usuários, o utilizador, o comprador, o vendedor, o cliente"
            "vendedor de btc, parceiro de negociação, par de negociação, par da negociação, negociante";
        Usual: "cartão de crédito, cartão de débito, cartões de crédito, multibanco";
        Receipt:
            "pagamento confirmado, pagamento recebido, pagamento aprovado, recebeu, transferiste, o seu saldo, saldo actual"
            "saldo atual, foi creditad*, obrigado pelo pagamento, comprovativo, confirmado";
        Advert: "para sair envie, para cancelar envie, regulamento, consulte condições";
        Digit: "zero, um, dois, três, quatro, cinco, seis, meia, sete, oito, nove";
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
    ],
};
