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
            "fazer um pix, manda o pix, faça a transferência, aceito, depositar, efetuar o pagamento";
        Send: "envia, enviar, envie, manda, mandar, mande, me manda, envia-me, deposita, deposite, compre, compra, me dá, adianta, adiantar";
        Money: "dinheiro, o valor, a quantia, o saldo, o restante, em espécie, grana";
        Transfer: "transferência*, transferência bancária, depósito bancário, via pix, por pix, mb way, mbway, boleto, criptomoeda*, ted";
        Untraceable: "cartão presente, cartões presente, vale presente, vale-presente, gift card*, amigos e familiares, amigos e família, dinheiro ao motoboy";
        Account: "número da conta, conta bancária, dados bancários, número do cartão, esta conta, nesta conta, agência e conta, chave pix, a chave";
        Personal: "minha conta, minha conta pessoal, conta pessoal, conta particular, em meu nome, em nome de, diretamente para mim, direto pra mim, meu pix, minha chave";
        PayCode: "chave pix, qr code pix, código pix, pix copia e cola, meu qr code";
        Outside:
            "fora da plataforma, fora do site, fora do app, fora do aplicativo, fora da olx, fora da shopee, fora do mercado livre, fora do ebay"
            "por fora, sem a plataforma, sem passar pela plataforma, evitar a taxa, evitar taxas, fugir das taxas, sem taxa, sem taxas"
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
        Open: "clique, clica, carregue no link, abra o link, acesse, aceda, acessar, acessa, entre no link, no link, neste link, link abaixo";
        FillIn: "preencha, preencher, informe seus dados, insira os dados, introduza os dados, dados do cartão, dados do seu cartão, seus dados bancários";
        Tell: "me diga, diga-me, me passa, me passe, me envia, me envie, me manda, informe, informar, repasse, compartilhe comigo, me fala";
        Code: "código de verificação, código de segurança, o código, código que chegou, código por sms, token, senha temporária";
        Install: "instale, instalar, instala, baixe, baixar, descarregue, faça o download";
        AppFile: "arquivo apk, ficheiro apk, fora da loja, perfil de configuração";
        ShareScreen: "compartilh* a tela, compartilhe sua tela, compartilhar tela, partilhe o ecrã, partilhar o ecrã, acesso remoto, controle remoto";
        Service:
            "correios, ctt, sedex, nubank, itaú, bradesco, caixa, banco do brasil, santander, millennium, receita federal, finanças"
            "segurança social, detran, serasa, banco, mercado livre, mercado pago, olx, polícia, inss, via verde";
        Support: "central de atendimento, atendimento ao cliente, apoio ao cliente, suporte, setor de, departamento de, atendente, gerente";
        Parcel: "encomenda, pacote, pedido, entrega, objeto, remessa";
        Customs: "alfândega, taxa de importação, alfandegária, tributação, imposto de importação, taxa alfandegária";
        Membered: "sua conta, a sua conta, seu cartão, o seu cartão, sua assinatura, seu acesso, seu dispositivo, seu cpf, seu perfil, seus pontos";
        Trouble:
            "suspens*, bloquead*, retid*, restrit*, desativad*, expirad*, expira*, vencid*, pendente*, recusad*, não foi entregue"
            "não foi possível entregar, tentativa de entrega, endereço incorreto, endereço incompleto, suspeit*, não autorizad*, irregular*"
            "cancelad*, negativad*, atraso, em atraso, problema com, dívida, limitad*";
        Verify: "verifique, verificar, confirme, confirmar, atualize, atualizar, valide, reative, regularize, regularizar, desbloqueie, reagendar, faça login";
        Urgent: "imediatamente, urgente, 24 horas, 48 horas, hoje, agora, o quanto antes, último aviso, última chance, já";
        Charge: "foi debitad*, será debitad*, compra de, compra aprovada, cobrança, renovação automática, se não foi você, caso não reconheça, se não reconhece, cancelar a compra";
        Prize: "você ganhou, ganhou, ganhador*, vencedor*, prémio, prêmio, loteria, lotaria, sorteio, sorteado, herança, doação, brinde, parabéns, bônus";
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
        Denial: "nunca, não, jamais, evite, evitar, sem, nem, proibido";
        Warning:
            "golpe*, golpista*, fraude*, burla*, burlão, cuidado, atenção, desconfie, alerta, se alguém pedir, se pedirem, denuncie, denunciar"
            "phishing, falso*, falsa*, criminoso*, estelionat*";
        Policy: "termos e condições, termos de uso, política de, o usuário, os usuários, o utilizador, o comprador, o vendedor, o cliente";
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
    ],
    quiet: &[
        ("off-platform-payment", "Nunca pague fora da plataforma. Desconfie de quem pede pix para conta pessoal."),
        ("off-platform-payment", "Aceitamos cartão, boleto e pix."),
        ("refund-scam", "O reembolso é feito em até 7 dias no mesmo cartão."),
        ("code-request", "Seu código de verificação é 482913. Não compartilhe com ninguém."),
        ("impersonated-service", "Sua encomenda chega amanhã."),
    ],
};
