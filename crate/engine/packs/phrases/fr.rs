//! French.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "fr",
    denies: Denies::Around,
    wide: false,
    words: words! {
        ChatApp:
            "sur telegram, sur signal, sur whats, sur wapp, wathsapp, wattsap, whatsup, watsap, sur insta"
            "sur instagram, mon insta, ton insta, par insta, sur snap, mon snap, ton snap, via snap, sur messenger"
            "par messenger, sur facebook, mon facebook, sur viber, sur discord, télégramme, telegrame, sur le whatsapp"
            "via signal, par signal";
        Private:
            "en mp, en privé, en dm, message privé, par mp, mp moi, dm moi, viens mp, viens dm, envoie un mp, envoyez un mp"
            "contact mp, en inbox, venez mp, par dm";
        Phone:
            "mon numéro, mon portable, mon 06, mon 07, par tel, ligne directe, votre numéro, ton numéro, votre tel, ton tel"
            "votre portable, ton portable, votre mobile, ton 06, votre 06, votre num, ton num, mon num, un numéro, mon tel"
            "mon mobile, votre whatsapp, ton whatsapp, numéro whatsapp, numéro de portable, numéro de tel, num de tel"
            "votre contact, vos coordonnées, tes coordonnées, numéro de téléphone, par téléphone, téléphone:, au téléphone"
            "mon téléphone, votre téléphone, ton téléphone, n° de téléphone";
        Mail:
            "mon mail, mon e-mail, par mail, adresse e-mail, mon email, votre mail, votre email, votre e-mail, ton mail"
            "ton email, ton e-mail, un mail, par email, par e-mail, boîte mail, gmail, adresse mail, adresse email";
        Contact:
            "contactez*, contacte-moi, contacter, écrivez*, écris-moi, écrire sur, m'écrire, ajoute-moi, ajoutez*, joignez*"
            "me joindre, envoye* un message, envoie un message, continu* sur, discut* sur, répondez à, prenez contact"
            "écris moi, ecri moi, écrire directement, écris-lui, vous écrire, contacte moi, contacte le, contacte la"
            "contacte-le, me recontacter, recontactez, recontacte-moi, envoyez moi un message, envoi* moi un"
            "envoyez* un sms, envoyez* un mail, envoyez moi un mail, envoie un mail, m'envoyer un mail, laisse moi ton"
            "laisse* ton, laissez* votre, laissez moi votre, donne moi ton, donnez moi votre, donne* ton, donnez* votre"
            "passe* ton, passe moi ton, passez-moi votre, file-moi ton, file moi ton, file ton, envoie ton, envoyez votre"
            "communiquez votre, indiquez votre, mettez votre, ajoute moi, je t'ajoute, je vous ajoute, rajoute-moi"
            "ajoute mon, parler sur, discuter par, on en parle sur, parlons* sur, échanger sur, échanger par, on échange sur"
            "continuons par, on passe sur, passons sur, passer sur, viens sur, venez sur, venez me, viens me, rejoins-moi"
            "rejoindre sur, rejoignez, retrouvez-moi, retrouve-moi, répond* sur, répond* moi sur, répondez par"
            "joignable sur, joignable au, dispo sur, je suis sur, plus simple sur, plus rapide sur, plutôt sur, plutôt par"
            "mieux sur, tu me trouves, vous me trouvez, prend* contact, bipe-moi, textez-moi, texte-moi, trouve moi"
            "trouve-moi, trouvez-moi, trouvez moi, cherche-moi, cherche moi, cherchez-moi, parlons-en, parlons en"
            "m'envoyer un sms, voilà mon, voici mon, je te donne mon, je vous donne mon, je vous laisse mon"
            "je te laisse mon, je te passe mon, je vous passe mon, note mon";
        Call:
            "appelez*, appelle-moi, rappelez*, composez, appelle moi, appelle le, appeler, appelle au, téléphonez"
            "téléphone-moi, passe* un coup de fil, je vous appelle, je t'appelle, composer, contactez le, rappeler le"
            "joindre le";
        Inquiry:
            "pour toute question, plus d'informations, renseignements, besoin d'aide, du lundi au vendredi"
            "du lundi au samedi, horaires, questions, jours ouvrés, code postal, code promo, code de réduction"
            "code de suivi, code-barres, code barre, code du modèle, code couleur, code article, code produit"
            "code de la couleur";
        Pay:
            "payer, payez, paie, paye, paiement*, régler, réglez, faites un virement, fais un virement, faire un virement"
            "virez, j'accepte, verser, versez, transférez, règlement, virer, vire moi, vire-moi, faire le virement"
            "faites le virement, fais le virement, fait un virement, faites un transfert, verse, versement, abonde, recharge"
            "rechargez, recharger, dépose, déposez, déposer, investir, investis, acquitter, le paylib, un paylib, le lydia"
            "un lydia, le wero, un wero";
        Send:
            "envoyer, envoyez, envoie, verser, achetez, achète, donnez-moi, remettez, avancer, avancez, envoi, m'envoies"
            "tu envoies, avance, avances, acheter, donne moi, remettre, remets, virer";
        Money:
            "argent, la somme, le montant, le solde, les fonds, espèces, le reste, la totalité, largent, les sous, des sous"
            "le fric, la thune, la moitié, le restant, en liquide, du liquide, cash, le total";
        Transfer:
            "virement*, mandat cash, paylib, lydia, wero, cryptomonnaie*, crypto, par rib, un rib, virmnt"
            "transfert bancaire, transfert d'argent, dépôt d'espèces, bitcoin";
        Untraceable:
            "carte* cadeau*, entre proche*, à un proche, amis et famille, transcash, toneo, ticket* premium"
            "coupon* de recharge, mandat postal, espèces au livreur, espèces au coursier, code de recharge, pcs, neosurf"
            "carte* prépayée*, carte* amazon, carte* google play, carte* apple, carte* itunes, carte* steam"
            "paypal entre ami*, paypal ami*, paypal famille, entre amis, à un ami, à des proches, mode proche*"
            "option proche*, amis et proches, famille et amis, amis/famille, amis ou famille, ami et famille, mandat cash"
            "par mandat, mandat western, cash dans une enveloppe, espèces dans une enveloppe, espèces par courrier"
            "liquide dans une enveloppe, chèque cadeau, chèques cadeaux, bon amazon, bons amazon, photo du code"
            "photos des codes";
        Account:
            "numéro de compte, compte bancaire, coordonnées bancaires, rib, numéro de carte, ce compte, le compte"
            "portefeuille, mon iban, l'iban, un iban, votre iban, cet iban, cette carte, ce numéro, autre compte"
            "compte courant, coordonnées de la banque, revolut";
        Peer:
            "lydia, paylib, wero, paypal entre proches, paypal ami, paypal amis, pumpkin, sumeria, revolut, paypal proche*"
            "paypal entre amis";
        Personal:
            "mon compte, compte perso*, à mon nom, au nom de, directement à moi, mon rib, mon paypal, payez-moi par"
            "payez-moi en, paye-moi par, paie-moi par, virez-moi, fais-moi un virement, versez-moi, envoyez-moi l'argent"
            "envoie-moi l'argent, mon lydia, mon paylib, mon wero, mon iban, mon revolut, mon adresse paypal"
            "mon numéro wero, compte de ma, compte de mon, rib de ma, rib de mon, iban de mon, iban de ma, direct sur mon"
            "directement avec moi, en direct avec moi, virez moi, vire moi, vire-moi, fais moi un virement"
            "me fais un virement, me virer, m'envoyer l'argent, m'envoyer la somme, m'envoyer les sous"
            "m'envoyer le paiement, envoie moi l'argent, envoyez moi l'argent, envoie-moi les sous, verse-moi, verse* moi"
            "me verse*, me régler en, me payer en, paye moi par, paie moi par, payez moi par, payez-moi sur, paye-moi sur"
            "paye-moi directement, payez-moi directement, fais moi un lydia, fais-moi un lydia, fais-moi un wero"
            "faites-moi un wero, fais-moi un paypal, faites-moi un paypal, je t'envoie le rib, vous donne le rib"
            "vous envoie le rib, vous passe le rib, vous transmets le rib, te donne le rib, te passe le rib, te file le rib"
            "me fai* un virement, me fai* le virement, fai* moi un virement, fai* moi un lydia, me fai* un lydia"
            "me fai* un wero, me pay* par, me pay* sur, me pay* directement, me régl* par, me virez, me vires, rib d* mon"
            "rib d* ma, iban d* mon, iban d* ma, compte d* mon, compte d* ma, compte est à mon, compte est à ma"
            "compte est au nom, compte au nom, rib est au nom";
        Holder: "au nom de, titulaire, bénéficiaire";
        PayCode: "qr code de paiement, qr de paiement, mon qr";
        Outside:
            "hors de la plate*, hors plateforme, en dehors de la plate*, en dehors du site, hors du site"
            "en dehors de leboncoin, hors leboncoin, en dehors de vinted, hors vinted, hors ebay, en dehors de l'appli*"
            "évite* les frais, évite* la commission, éviter les commissions, sans frais de plateforme, en direct sans"
            "hors de leboncoin, hors du bon coin, hors lbc, hors de vinted, hors de l'appli, hors appli*, hors site"
            "en dehors d'ici, en dehors de lbc, en dehors du bon coin, pas par leboncoin, pas par vinted, pas par l'appli"
            "pas par le site, pas via vinted, pas via leboncoin, pas via le site, pas via l'appli, pas sur l'appli"
            "pas le paiement sécurisé, pas de paiement sécurisé, sans leboncoin, sans vinted, sans l'appli, sans le site"
            "sans la plateforme, sans frais vinted, sans frais leboncoin, vinted prend, leboncoin prend, l'appli prend"
            "le site prend, la plateforme prend, ils prennent une commission, ils prennent des frais, ils prennent trop"
            "prennent une com, trop de frais sur, éviter leurs frais, économise* les frais, contourner les frais"
            "contourner la plateforme, n'achetez pas par, ne passe* pas par, ne payez pas sur l, ne paie pas sur l"
            "ne cliquez pas sur acheter, clique pas sur acheter, n'utilisez pas le bouton, annule* la commande et"
            "annule* l'achat et, annule* et, en direct plutôt, direct plutôt que, plutôt que par leboncoin"
            "plutôt que par vinted, plutôt que par le site, plutôt que l'appli, plutôt que par l'appli"
            "au lieu de passer par, pas besoin de passer par, passe* pas par, sans passer";
        Only: "uniquement, seulement, exclusivement, que par, que via, rien d'autre, exclusif, seul moyen, pas autre chose";
        Fee:
            "acompte, arrhes, caution, dépôt de garantie, taxe*, droits de douane, assurance de, timbre*, frais, une avance"
            "un dépôt, le dépôt, premier loyer, un mois de loyer, le premier mois, 50%, 30%, assurance remboursable"
            "les vaccins, avance de, petite avance, rechargez, recharge et, si tu recharges, à avancer"
            "verser la réservation, la moitié";
        Reserve:
            "réserver, réserve, réserverai, mettr* de côté, beaucoup de demandes, avant la visite, réservez, je le garde"
            "je la garde, vous la garde, vous le garde, te la garde, te le garde, garde* de côté, mets de côté, met de côté"
            "bloquer le logement, bloquer l'appartement, bloquer la date, bloquer les dates, bloque la réservation"
            "je bloque, je le bloque, pour bloquer, pour le bloquer, pour la bloquer, pour garantir, garantir la réservation"
            "garantir la location, retire* l'annonce, enlever l'annonce, beaucoup de monde, beaucoup de gens intéressés"
            "beaucoup de personnes, d'autres personnes, d'autres intéressés, autre personne intéressée, autres acheteurs"
            "un autre acheteur, plusieurs acheteurs, plusieurs demandes, plusieurs personnes, personnes dessus, monde dessus"
            "gens dessus, personnes intéressées, du monde derrière, déjà des demandes, très demandé, avant visite"
            "avant de visiter, avant de le voir, sans visite*, est à vous si, est à toi si, sera à vous, les clés arrivent"
            "je vous envoie les clés, je vous envoie les clefs, j'envoie les clés, envoi des clés, clés par courrier"
            "clés par chronopost, clés par la poste, je suis à l'étranger, en mission à l'étranger, je vis à l'étranger"
            "j'habite à l'étranger, le premier qui paie, le premier qui paye, premier qui envoie, premier qui verse"
            "vous l* garde*, te l* garde*, vous l* réserve*, te l* réserve*, vous l* bloque*, te l* bloque*, pour l* bloquer"
            "je l* bloque, je l* garde, vous l* met*, te l* met*, ne pas le vendre, ne pas la vendre, pas le vendre à"
            "pas la vendre à, ne le vende pas, ne le vendrai pas, supprime l'annonce, enlève l'annonce";
        First:
            "d'abord, à l'avance, d'avance, au préalable, avant l'envoi, avant expédition, avant la livraison, à avancer"
            "en avance, avant que j'envoie, avant que je l'envoie, avant d'envoyer, avant de l'envoyer, avant expé"
            "avant le départ, avant remise, avant de partir, par avance, et j'envoie, et je l'envoie, et je vous l'envoie"
            "et je te l'envoie, et j'expédie, et je poste, et ça part, et il part, et elle part, et je vous envoie"
            "et je t'envoie, dès que je reçois, dès que c'est reçu, dès que c'est fait, dès que je vois, dès réception"
            "dès que le virement, dès que l'argent, quand je reçois, quand je vois, une fois payé, une fois reçu"
            "une fois le virement, après paiement, après réception du, envoyez-moi la preuve, envoie* la preuve"
            "preuve de virement, preuve du virement, capture du virement, le reste à la livraison, le reste à la réception"
            "le reste à réception, le reste en main propre, le reste quand, solde à la livraison, le solde à la réception"
            "avant la visite, avant visite, avant de visiter, l'autre moitié, moitié maintenant"
            "l'autre partie à la livraison";
        Refund:
            "remboursé*, restitution, recevoir le paiement, recevoir votre paiement, recevoir ton paiement"
            "recevoir l'argent, recevoir largent, recevoir votre argent, recevoir ton argent, recevoir les fonds"
            "recevoir le virement, recevoir le versement, recevoir la somme, encaisser votre, encaisser le paiement"
            "débloquer votre paiement, débloquer le paiement, débloquer ton paiement, débloquer l'argent"
            "débloquer votre argent, libérer le paiement, libérer les fonds, valider le paiement, toucher l'argent"
            "toucher ton argent, toucher votre argent, récupérer votre argent, récupérer ton argent, récupérer vos fonds"
            "pour encaisser, vous bénéficiez de, vous avez droit à, pour le versement";
        Compensation:
            "indemnisation, indemniser, dédommagement, dédommager, compensation, doublé, indemnité, indemnités, dédommagés";
        Overpaid:
            "trop perçu, trop-perçu, trop versé, par erreur, en trop, double paiement, au lieu de, trop envoyé, trop viré"
            "trop payé, viré trop, envoyé trop, payé trop, versé trop, un zéro de trop, sans faire exprès, par mégarde"
            "en double, erreur de virement, mauvais numéro, mauvais compte, mauvaise personne, me suis trompé de virement"
            "me suis trompé dans le virement, trompé de montant, trompé* de compte, trompé dans le montant, viré deux fois"
            "payé deux fois, fait deux fois, parti deux fois, passé deux fois, débité deux fois, double virement"
            "un peu plus que, plus que le prix, chèque plus élevé, montant supérieur, montant plus élevé, chèque un peu plus";
        SendBack:
            "renvoyez, restituer, reverser, retourner la différence, reversez, renvoie-moi, renvoie moi, renvoyer la"
            "me renvo*, rendez-moi, rendez moi, rends-moi, rends moi, rends la différence, rembourse-moi, rembourse* moi"
            "remboursez-moi, restituez, restitue-moi, reverse-moi, revire-moi, revirez-moi, revirer, me retourner"
            "retourne* l'argent, renvo* le reste, renvo* la différence, envoie la différence, me transférer la différence"
            "refaire un virement, me l* rend*, me l* renvoy*, me l* rembours*, me l* revers*, me rend*, me rembours*"
            "me restitu*, me revers*, me revir*, rend* la différence, envoy* la différence, revers* la différence"
            "le reste au transporteur, donnez le reste, donnes le reste, donner le reste au, reverse-les, renvoie-les"
            "le surplus, l'excédent, ce qui dépasse";
        SafeAccount:
            "compte sécurisé, compte de sécurité, compte sûr, protéger votre argent, mettre votre argent en sécurité"
            "débloquer les fonds, compte temporaire, compte provisoire, compte séquestre, compte de protection"
            "compte miroir, compte refuge, mettre en sécurité, mettre à l'abri, mettre en lieu sûr, sécuriser votre argent"
            "sécuriser vos fonds, sécuriser vos économies, protéger vos fonds, protéger vos économies, récupérer votre carte"
            "récupérer la carte, récupérer votre cb, remett* votre carte, donner votre carte, remettez la carte"
            "coursier va passer, coursier va venir, coursier passe*, envoyons un coursier, transférer vos fonds"
            "transférer vos économies, basculer vos";
        Membership: "abonnement que vous n'avez, assurance que vous n'avez, adhésion";
        Scan: "scannez, scanner, scanne, flashez, flasher, flashe, le qr";
        Open:
            "cliquez, clique, cliquer, rendez-vous sur, connectez-vous, lien ci-dessous, accédez, bouton ci-dessous"
            "confirmer maintenant, payer maintenant, je confirme, je participe, participez, le lien, pièce jointe, ci-joint"
            "voir le, accéder à, suivre mon, télécharger, retirer mes fonds, vous connecter à, nous vous invitons à"
            "je me connecte, ouvre* ce fichier, ouvre la pièce, ouvre* sur, ouvre-le, ouvrez-le, ouvre* teamviewer"
            "ouvre* anydesk, lancez teamviewer, lance* anydesk, ce lien, lien que je, un lien, appuyez, appuie, tapez sur"
            "touche ici, accepte* la demande, accepte* l'invitation, autorisez, autorise, carte ici, coordonnées ici"
            "carte bancaire ici";
        FillIn:
            "remplissez, remplir, complétez, renseignez, saisissez, coordonnées de carte, données bancaires"
            "renseigner votre carte, renseigne, entre* votre carte, entre* vos, entre ta carte, saisis ta carte"
            "saisir votre carte, tape ta carte, mettez votre carte, mets ta carte, mettre votre carte, indiquez votre carte"
            "numéro* de votre carte, numéro de ta carte, numéro de carte bleue, numéros de carte, vos infos bancaires"
            "tes infos bancaires, les infos de ta carte, les informations de votre carte, informations bancaires"
            "coordonnées bancaires, date d'expiration, cryptogramme, valide* l'opération, validez dans votre appli"
            "valide dans ton appli, valide* la notification, acceptez la notification, confirmez dans votre appli"
            "c'est écrit paiement, marqué paiement, même si ça affiche, saisir vos coordonnées";
        Tell:
            "dites-moi, dis-moi, donnez-moi, donne-moi, communiquez, envoyez-moi, envoie-moi, transmettez, dites* moi"
            "dis moi, donne* moi, me dire, me dites, me dis, me le dire, me le dis, communique-moi, trans* moi, envoi* moi"
            "envoyez* moi, me l'envo*, me les envoies, me lire, lisez-moi, lis-moi, lire le code, copiez-moi, copie-moi"
            "copie moi, copie-colle, colle-moi, me passe*, passe-moi, passe moi, passez-moi, me filer, file-moi"
            "confirmez-moi, confirme-moi, renvoyez-moi, renvoie-moi, renvoie moi, me l'indiquer, indiquez-moi, indique-moi"
            "m'indiquer, me fournir, fournissez, répond* avec, répondre par, répondez par le, tapez le, capture du"
            "capture d'écran du, une capture, dicte-moi, laissez* votre, laisse* ton, mets ton, mettez votre, écris ton"
            "écrivez votre, donne ton, donnez votre, envoie ton, envoyez votre, file ton, passe ton, filez, j'ai besoin du"
            "j'aurai besoin du, il me faut le, il me faudrait le, c'est quoi le, quel est le, donne* le moi, donnez-le-moi"
            "donne-le-moi, dis-le moi, envoie le moi, envoyez le moi, renvo* le, envoie le code, envoyez le code"
            "donne* le code, copie le code, transfère* le, me l* donn*, me l* dir*, me l* dit*, me l* communiqu*"
            "me l* trans*, me l* envoy*, me l* renv*, me l* copi*, me l* pass*, me l* li*, me donn*, me trans*"
            "me communiqu*, me copi*, m'envoy*, m'envoi*, me confirm*, me renvoy*, me dict*, dictez*, communiqu*-moi"
            "lisez moi, lis moi, me l* lis*, me l* dict*, mets le code, mettez le code, écris le code, tape le code"
            "colle le code, c'est quoi votre numéro, c'est quoi ton numéro, quel est votre numéro, quel est ton numéro"
            "c'est quoi ton num";
        Code:
            "code de vérification, code de validation, code de sécurité, code reçu, le code, code par sms"
            "mot de passe à usage unique, 6 chiffres, six chiffres, code que, un code, code sms, code whatsapp"
            "code d'activation, code de confirmation, code d'accès, code à 6, code à six, code à 4, code de 6, code unique"
            "code otp, code temporaire, code secret, mon code, ce code, codes reçus, codes sms, 4 chiffres, quatre chiffres"
            "6 numéros, six numéros, les chiffres, 9 chiffres, chiffres reçus, chiffres que, chiffres qui, numéros que"
            "sms que, sms avec, sms reçu, le sms, message que tu viens, message que tu as, message que tu vas"
            "message que vous venez, message que vous avez, message que vous allez, mot de passe temporaire"
            "mot de passe reçu, ton pin, votre pin, code pin, le pin, pin reçu, pin que";
        Install:
            "installez, installer, installe, téléchargez, télécharger, télécharge, charge* l'appli, prends l'appli"
            "prenez l'appli, lancez anydesk, ouvrez anydesk, ouvrez teamviewer, tu l'installes, tu télécharges";
        AppFile:
            "fichier apk, hors du store, profil de configuration, pas encore sur le store, pas sur le store"
            "pas sur le play store, pas sur google play, pas sur l'app store, pas dispo* sur le store"
            "pas encore sur google play, pas encore dans le store, pas dans le store, hors du play store, hors play store"
            "en dehors du store, en dehors du play store, sources inconnues, source inconnue, autorisez sources"
            "autorise* les sources, play protect, désactive* l'antivirus, désactivez votre antivirus, installer quand même"
            "ignore* l'avertissement, ignorez l'alerte, autorisation d'accessibilité, accès accessibilité"
            "active* l'accessibilité, notre propre appli, notre appli* de paiement, accès aux sms, accès à vos sms"
            "installe* ce fichier, n'est pas encore sur le store, n'est pas sur le store, pas encore acceptée"
            "pas encore validée, pas encore approuvée, pas acceptée sur, pas encore disponible sur, pas encore publiée"
            "je t'envoie l'appli, je vous envoie l'appli, je t'envoie l'apk, je vous envoie l'apk, j'envoie l'appli"
            "installe le fichier, installez le fichier, installe l'apk, installez l'apk";
        ShareScreen:
            "partag* d'écran, partag* ton écran, accès à distance, contrôle à distance, partag* l'écran, voir votre écran"
            "voir ton écran, vois votre écran, vois ton écran, prend* la main, prenne la main, prend* le contrôle"
            "prise en main, prise de contrôle, contrôle de votre, accéder à votre ordinateur, accéder à votre pc"
            "accès à votre ordinateur, connecter à votre ordinateur, connecter à votre pc, assistance à distance"
            "support à distance, dépannage à distance, à distance sur votre, partag* votre écran, partag* son écran"
            "voi* votre écran, voi* ton écran";
        Service:
            "la poste, chronopost, colissimo, mondial relay, ameli, assurance maladie, impôts, antai, caf, cpam"
            "crédit agricole, bnp, société générale, boursorama, edf, orange, sfr, free, leboncoin, vinted, police"
            "gendarmerie, banque, france travail, votre conseiller, laposte, caisse d'épargne, lcl, crédit mutuel, cic"
            "boursobank, hello bank, n26, axa, carte vitale, mon compte formation, cpf, engie, totalenergies, bouygues"
            "relais colis, dpd, amendes, péage, ulys, sanef, crit'air, microsoft, windows, apple, trésor public, dgfip"
            "facebook, sncf";
        Support:
            "service client*, service technique, conseiller*, service des fraudes, service de, service fraude*"
            "service anti-fraude, service antifraude, service sécurité, service des impôts, service bancaire"
            "département sécurité, équipe sécurité, équipe leboncoin, équipe vinted, technicien, assistance technique"
            "support, service vinted, service leboncoin, ici le service";
        Parcel: "colis, livraison, commande, paquet, expédition, votre envoi";
        Customs: "douane*, frais d'affranchissement";
        Membered:
            "votre compte, votre carte, votre abonnement, votre espace, votre accès, votre ordinateur, votre appareil"
            "votre dossier, votre profil, votre stockage, votre cloud, vos fichiers, vos photos, votre mot de passe"
            "votre messagerie, votre boîte, vos informations, vos données, votre forfait, votre ligne, votre mutuelle"
            "votre vignette, votre antivirus, votre protection, votre portefeuille, votre colis, votre annonce, ton annonce"
            "ton ordinateur, votre pc, ton pc, votre téléphone, votre mobile, votre tel, votre numéro, votre livraison"
            "votre commande, votre paiement, ton paiement, votre vente, ta vente, ton profil, ton compte, ta carte"
            "ton abonnement, votre appli*, votre véhicule, votre permis, votre contrat, votre assurance, votre sim, votre cb"
            "votre adresse, votre électricité, votre gaz, votre fourniture, votre internet, votre service";
        Trouble:
            "suspendu*, bloqué*, retenu*, restreint*, désactivé*, expiré*, en attente, impayé*, refusé*, inhabituel*"
            "suspect*, non autorisé*, limité*, rejeté*, en retard, amende, problème avec, échoué, échec, sera résilié, plein"
            "saturé*, en danger, perdu*, non payé*, n'a pas été, pas pu être, n'avons pas pu, frais de douane, retourné*"
            "arrive à expiration, non vérifié*, anormal*, tentative de connexion, nouvelle connexion, nouvel appareil"
            "piraté*, virus, menaces, suspension de votre compte, n'ayant pas fait l'objet, à jour, éviter toute suspension"
            "détecté, détectée, a été détecté*, tentative de paiement, tentative de fraude, tentative d'achat"
            "virement en cours, est en cours, cheval de troie, infecté*, compromis*, ne fonctionnera plus"
            "cessera de fonctionner, va être supprimé*, sera supprimé*, sera fermé*, sera renvoyé*, gelé*, pas été livré*"
            "pu être livré*, pu vous livrer, livreur n'a pas, livreur est passé, en souffrance, numéro manquant"
            "adresse manquante, incomplet*, incorrect*, doublon, non reconnu*, majoration, majorée, majoré, poursuites"
            "péage, en instance, stationné, dépassement, périmé*, n'a pas pu être livré*, n'a pu être livré*, coupé*"
            "sera interrompu*, coupure, débloquer le colis, débloquer votre colis, dédouaner, libérer le colis"
            "libérer votre colis";
        LogIn: "connectez-vous, se connecter, connexion, identifiez-vous";
        Verify:
            "vérifiez, vérifier, confirmez, confirmer, mettez à jour, mettre à jour, validez, valider, réactivez, réactiver"
            "débloquer, débloquez, reprogrammer, régulariser, régularisez, action requise, action nécessaire, mettez vos"
            "renouvelez, renouveler, activez, activer, complétez, finaliser, mise à jour, identification, réinitialiser"
            "planifier, restaurer, confirmation requise, justificatif d'identité, vous connecter, régularisation, régler"
            "réglez, confirme, vérifie, valide, mets à jour, débloque, réactive, reprogrammez, replanifier, reprogramme"
            "annuler, authentifi*, entrez votre carte, saisissez votre carte, renseignez votre carte, ajoutez votre carte"
            "entre ta carte";
        Urgent:
            "immédiatement, urgent, sous 24, 24 heures, 24h, 48h, 48 heures, aujourd'hui, dernier rappel, dernier avis"
            "rapidement, si vous ne, faute de, à défaut, sinon, avant qu'il ne soit trop tard, dernier délai, expirera"
            "pour éviter, d'éviter, urgence, vite, dans l'heure, dans les 24, dans les 48, sous 48, avant minuit, ce soir"
            "aujourd hui, maintenant, tout de suite, immédiat, dans la journée, dans les plus brefs délais, avant demain"
            "au plus tôt";
        Charge:
            "a été débité*, sera débité*, débit de, prélèvement*, achat de, renouvellement automatique"
            "si vous n'êtes pas à l'origine, si ce n'est pas vous, paiement de, annuler cette, si ce n'était pas vous"
            "si ce n'est pas toi, si vous n'êtes pas l'auteur, si vous ne reconnaissez pas, si vous n'avez pas effectué"
            "virement de, transaction de, achat frauduleux, opération frauduleuse, paiement frauduleux, virement frauduleux"
            "annuler l'achat, annuler le paiement, annuler l'opération, annuler la transaction, annuler le virement"
            "bloquer le virement, bloquer l'opération, bloquer le paiement, faire opposition, stopper le paiement"
            "stopper le virement";
        Prize:
            "vous avez gagné, gagnant*, lot, loterie, tirage, héritage, don de, félicitations, cadeau gratuit, prime"
            "tu as gagné, remporté, tirés au sort";
        Windfall:
            "vous avez gagné, tu as gagné, vous avez été sélectionné*, avez été choisi*, été tiré* au sort, votre lot"
            "votre gain, vos gains, votre cadeau, réclamez votre, récupérez votre, votre solde est prêt"
            "paiement est disponible, désormais disponible, prêt à être retiré, votre bonus, dépôt de, dépôt confirmé"
            "votre remboursement est, héritage, legs, don de, millions d'euros, millions de dollars, heureux gagnant"
            "êtes éligible, vos points, points expirent, chèque cadeau, disponibles, solde a été confirmé, peut être retiré"
            "retirer mes fonds, virement en attente de, vos fonds, vous avez remporté, tu as remporté, avez été tiré*"
            "as été sélectionné*, as été choisi*, été désigné*, êtes l'heureux, êtes le gagnant, gagnante, ton cadeau"
            "ton lot, ton gain, votre prime, vous attend, aide exceptionnelle, prime exceptionnelle, chèque énergie"
            "colis mystère, box offerte, colis non réclamé*";
        Tips: "signaux de trading, conseils boursiers, pronostics, paris sûrs, groupe d'investissement, groupe vip";
        Authority:
            "police, gendarmerie, procureur, parquet, tribunal, huissier, commissaire, interpol, europol, douane, douanes"
            "impôts, brigade, ministère de l'intérieur, juge";
        Accused:
            "blanchiment, mandat d'arrêt, poursuites judiciaires, poursuite judiciaire, procédure judiciaire, convocation"
            "citation à comparaître, enquête judiciaire, usurpation d'identité, votre identité a été, colis illégal"
            "trafic de drogue, infraction, contravention, amende impayée, saisie sur, plainte contre vous, détournement"
            "escroquerie en bande, images à caractère, pédopornograph*, cyberpédophil*";
        Kin:
            "maman, papa, mamie, papi, tata, tonton, mam, môman, manou, mamy, papy, mémé, pépé, ma puce, ma chérie"
            "mon chéri, frérot, cousin, cousine, ta fille, ton fils, neveu, nièce, grand-mère, grand-père";
        NewNumber:
            "nouveau numéro, téléphone cassé, téléphone est cassé, portable cassé, tombé dans l'eau, enregistre ce numéro"
            "nouveau portable, forfait provisoire, nouveau num, mon nouveau tel, changé de tel, changé de num"
            "chang* de portable, j'ai changé de, tel cassé, tel est cassé, tel est hs, téléphone est hs, téléphone hs"
            "portable hs, portable est hs, mobile cassé, pété mon tel, écran cassé, écran pété, écran est cassé"
            "tombé dans les toilettes, tombé à l'eau, pris l'eau, volé mon tel, fait voler mon, me suis fait voler"
            "perdu mon tel, c'est mon numéro, c mon numéro, c'est mon nouveau, c mon nouveau, mon num provisoire"
            "numéro provisoire, numéro temporaire, mon autre numéro, ancien numéro, ancien num, enregistre mon"
            "enregistre ce num, enregistre-le, note mon numéro, note mon nouveau, note ce numéro, supprime l'ancien"
            "efface l'ancien, tel d'une amie, tel d'un ami, tel d'un pote, tel d'une copine, téléphone d'un ami"
            "téléphone d'une amie, portable d'un ami, portable d'une amie, en réparation, tel en panne, téléphone en panne"
            "carte sim bloquée, puce bloquée, changé d* tel*, chang* de num*, perdu m* tel*, perdu m* portable"
            "tomb* mon tel*, tomb* mon portable, volé m* tel*, mon tel est cassé, mon téléphone est cassé, mon tel est hs"
            "mon téléphone est hs, voici mon nouveau, voici mon num*, voilà mon nouveau, cassé mon *";
        Task:
            "likez, likes sur, mettre j'aime, mettre un like, mettre des pouces, j'aime sur, aimer des, suivre des comptes"
            "abonne* à des, noter hôtels, notant des, évaluant des, donner des notes, microtâches, chaque tâche"
            "missions simples, missions rémunérées, mission rémunérée, missions en ligne, fausses commandes, fausse commande"
            "commandes fictives, commande fictive, commandes simulées, commande groupée, commande combinée"
            "commandes combinées, commande chanceuse, achats fictifs, achats simulés, booster les ventes"
            "booster le classement, booster les produits, booster les avis, booster le référencement, optimiser des produits"
            "optimiser les produits, optimisation de produits, améliorer le classement, augmenter le classement"
            "regard* des vidéos, regarder des pubs, regarder des publicités, cliquer sur des pubs, encaisser des virements"
            "recevoir des virements, recevoir des fonds et, prêter votre compte, prêter ton compte, louer votre compte"
            "niveau vip, niveau or, recharge usdt, recharger en usdt, rechargez votre compte, recharge ton compte"
            "si tu recharges pas, si vous ne rechargez, taches, ta tâche, tâche 1, une tâche, par tâche"
            "chaque mission payée, likant, liker, dernière tâche, not* des hôtel*, not* des restaurant*, not* des produit*"
            "évalu* des hôtel*, évalu* des produit*, évalu* des restaurant*, évalu* des appli*, mett* des likes"
            "mett* des j'aime, par like, not* des appli*, test* des appli*, suivant des comptes, suivant des pages"
            "suivre des pages";
        Job:
            "travail* à domicile, temps partiel, télétravail, emploi, recrute, recrutement, complément de revenu*"
            "sans expérience, job, travail en ligne, travailler de chez, travaillez chez vous, travaille chez toi"
            "de chez vous, depuis chez, depuis votre téléphone, depuis ton tel, depuis ton téléphone, mi-temps"
            "revenus complémentaires, revenu complémentaire, complément de salaire, arrondir tes fins, arrondir vos fins"
            "fins de mois, recruteuse, recruteur, ressources humaines, cherche personnes, cherchons des personnes"
            "recherche personnes, recherchons des personnes, nous recrutons, opportunité professionnelle, horaires flexibles"
            "aucune expérience, pas d'expérience, sans diplôme, argent facile";
        Earn:
            "gagnez, gagner, gains, revenu*, par jour, commission, bénéfice*, salaire, rémunération, gagne, gagnes, touchez"
            "rapporte, payé, rémunéré*, par semaine, par mois, de l'heure, par heure, /jour, retire, retires, retirez"
            "retirer, récupères, récupérez, récupérer, on vous rend, te rend, salaires, commissions, gain, profit*"
            "argent facile, mensuel*, hebdomadaire*, cagnotte";
        Replica:
            "réplique 1:1, réplique aaa, qualité miroir, copie conforme, réplique parfaite, contrefaçon de qualité"
            "superbe réplique, grade aaa";
        Imitation: "réplique*, imitation, copie, inspiré* de, dupe*";
        Luxury: "sac*, montre*, luxe, marque*, baskets, parfum*";
        Miracle:
            "guérit le cancer, guérit le diabète, gains garantis, rendement garanti, bénéfices garantis, sans aucun risque"
            "sans risque, double* votre argent, perdez 10 kg, rendement assuré, gains assurés, gain garanti, gains sûrs"
            "profit garanti, profits garantis, zéro risque, 0 risque, aucun risque, sans le moindre risque"
            "double* ton argent, multipliez votre argent, 100% fiable, 100% sûr et, investis 50, investis 100, investis 200"
            "investis 500, investissez 100, investissez 200, mets 100 et, mettez 100 et";
        Scarce:
            "plus qu'un, plus que quelques, dernière pièce, derniers exemplaires, dernier exemplaire, offre limitée"
            "aujourd'hui seulement, dépêchez-vous, se termine aujourd'hui, vite, dernier* en stock, il ne reste que"
            "il reste plus que, reste que deux, il m'en reste, premier arrivé, premiers arrivés, sinon je le vends"
            "sinon je vends, je le vends à un autre";
        Review:
            "avis positif*, laisse* un avis, 5 étoiles, cinq étoiles, commentaire positif, bonne note, avis google"
            "avis sur google, avis amazon, avis trustpilot, avis tripadvisor, avis 5, avis cinq, avis avec photo, avis en 5"
            "avis payé*, avis rémunéré*, avis favorable*, bon avis, bons avis, poste* un avis, poster des avis"
            "rédiger un avis, rédiger des avis, écrire un avis, écrire des avis, votre avis en, modifie* votre avis"
            "change* votre avis, retirer votre avis, supprimer votre avis, étoiles avec photo, étoiles sur, note maximale"
            "5/5, commentaires positifs, commentaire* google, bon commentaire, testeurs amazon, testeur* de produits"
            "testeu* produits, avis posté*, avis publié*, avis laissé*, avis que tu";
        Reward:
            "remboursement, cadeau, bon d'achat, cashback, gratuit*, en échange, remise, vous rembourse, te rembourse"
            "remboursons, remboursé sur paypal, on vous offre, on t'offre, offrons, on vous donne, on te donne"
            "je vous donne, je te donne, on vous paie, on vous paye, on paie, on paye, je paie, je paye, payé en, payé par"
            "rémunéré*, € l'avis, € lavis, par avis, par commentaire, chaque avis, produit offert, produits offerts"
            "vous gardez le produit, tu gardes le produit, carte amazon, récompensé*, cadeaux, avis offert, est offert si"
            "payés en, paiement par paypal, paiement paypal, payé sur";
        Idiom:
            "n'hésite* pas, arnaqueurs s'abstenir, pas d'arnaque*, jamais porté*, jamais utilisé, je ne suis pas souvent"
            "je suis pas souvent, je ne viens pas souvent, je viens pas souvent, pas souvent ici, pas souvent sur"
            "jamais ici, je ne regarde pas, je regarde pas, je ne vois pas les messages, je vois pas les messages"
            "je ne reçois pas, je ne reçois plus, je reçois plus, je ne réponds pas ici, je réponds pas ici"
            "je n'arrive pas à, j'arrive pas à, je n'arrive plus à, je ne peux pas répondre, je peux pas répondre"
            "je ne peux pas écrire, je peux pas écrire, je ne peux pas parler, je peux pas parler, ne fonctionne pas"
            "fonctionne pas, marche pas, ne marche pas, ne marche plus, ne bouge pas, ne t'inquiète pas"
            "ne vous inquiétez pas, t'inquiète pas, pas d'inquiétude*, pas de souci*, pas de problème*, aucun souci"
            "aucun problème, sans souci, sans problème, sans engagement, sans obligation, pas de frais, pas de commission"
            "comme ça pas de, n'ayez pas peur, n'aie pas peur, pas une arnaque, pas un arnaqueur"
            "je ne suis pas un arnaqueur, pas une escroquerie, pas un robot, pas un bot, ne raccrochez pas, raccrochez pas"
            "n'éteignez pas, ne parlez à personne, n'en parle* à personne, n'en parle* pas, ne le dites pas, ne dites rien"
            "ne mentionnez pas, ne le mentionnez pas, pas encore sur, pas sur le store, pas besoin d'expérience"
            "aucune expérience, pas d'expérience, ne ratez pas, ne manquez pas, rate pas, ne tardez pas, ne traîne* pas"
            "je ne suis pas en france, je suis pas en france, je ne suis pas sur place, pas sur place"
            "pas possible de visiter, je ne peux pas faire visiter, je peux pas faire visiter, pas de visite"
            "ne sais pas utiliser, je sais pas utiliser, je ne sais pas me servir, si vous ne reconnaissez pas"
            "si vous n'êtes pas, si ce n'est pas, si ce n'était pas, n'a pas pu, pas pu être, n'est pas à jour"
            "ne fonctionnera plus, si tu ne recharges, sinon ils, ne passe pas, ça passe pas, je n'ai pas accès"
            "j'ai pas accès, je n'ai plus accès, j'ai plus accès, je n'ai plus mon, j'ai plus mon, je n'ai pas l'appli"
            "j'ai pas l'appli, pas de réseau, pas d'accès, pas le temps, je ne suis pas chez moi, je suis pas chez moi"
            "ne prend* que, ne coûte rien, vous ne risquez rien, tu ne risques rien, risquez rien, ne perdez pas"
            "n'oublie* pas, pas les fonds, n'arrivent pas, ne s'affiche* pas, s'affichent pas, ne me laisse pas"
            "me laisse pas, ne me permet pas, ne prend pas, capte pas, capte mal, pas un faux, pas une fausse, pas un fake"
            "passe* pas par, utilise pas, pas l'habitude, je fais que, pas bien l'appli, pas bien ici, pas trop ici"
            "pas trop l'appli, pas doué, s'ouvre pas, ne s'ouvre pas, répond pas, ne répond pas, charge pas, ne charge pas"
            "pas reçu vos, pas de notif*, reçoi* pas, ne comprends pas, comprends pas, n'est pas encore sur"
            "n'est pas sur le, n'est pas dispo, n'est pas disponible sur, n'apparaît pas, ce n'est pas une arnaque"
            "n'êtes pas un robot, n'es pas un robot, je n'ai pas de notif*, pas encore acceptée, pas encore validée"
            "pas encore disponible";
        Denial:
            "jamais, ne, n', pas, évitez, éviter, ni, interdit, aucun, aucune, c'est risqué, est-ce risqué, c'est fiable"
            "est-ce fiable, est-ce sûr, c'est sûr de, est-ce normal, c'est normal de, est-ce légal, est-ce que je peux"
            "puis-je, peut-on, on peut payer, quelqu'un sait, quelqu'un a, quelqu'un connaît, dois-je, que faire si"
            "comment faire, est-ce une, est-ce vrai, c'est vrai, nul besoin";
        Without: "sans";
        Warning:
            "arnaque*, escroc*, escroquerie*, fraude*, méfiez-vous, prudence, vigilan*, signalez, signaler"
            "si on vous demande, si quelqu'un vous demande, si un vendeur, hameçonnage, phishing, faux, fausse, frauduleu*"
            "il m'a dit, elle m'a dit, m'a demandé, me demandait, il me demande, elle me demande, on me demande, m'a écrit"
            "m'ont écrit, il voulait, elle voulait, voulait que je, ma mère a eu, ma mère a reçu, ma grand-mère a reçu"
            "quelqu'un a reçu, j'ai reçu un sms, j'ai reçu un mail, j'ai reçu un message, j'ai signalé, j'ai bloqué"
            "je l'ai bloqué, je l'ai signalé, j'ai porté plainte, a disparu, a raccroché, fais attention, faites attention"
            "gare aux, méfiance, méfie-toi, méfie toi, conseil* de sécurité, consigne de sécurité, rappelle* que"
            "rappelle qu'aucun, alertent, mise en garde, met en garde, cybercriminel*, cybermalveillance, brouteur*, usurpe*"
            "si vous recevez un, si tu reçois un, si un acheteur, on vous demande de, un type m'a, un mec m'a, un soi-disant"
            "un acheteur m'a, un vendeur m'a, me demande de, il veut que, elle veut que, veut que je";
        Attention: "attention";
        Policy:
            "conditions générales, politique de, l'utilisateur, les utilisateurs, l'acheteur, le vendeur, le client"
            "conformément, cgv, cgu, s'engage, le partenaire, préjudice, indemnisera, la plateforme, du vendeur"
            "commission de vente, vendeur de btc, un utilisateur, rétractation, le cas échéant, en tout état de cause"
            "modes de paiement, moyens de paiement, modes de règlement, retours et remboursements, échanges et retours"
            "le remboursement est, les remboursements sont, remboursement sous, notre boutique, délai de retour"
            "moyen de paiement d'origine, sur l'appli officielle, application officielle, site officiel"
            "expédition après encaissement, acheteurs de btc";
        Usual:
            "carte* bancaire*, carte* de crédit, cb, chèque*, carte bleue, par carte, carte bancaire, en magasin"
            "modes de paiement, moyens de paiement, à la caisse, en plusieurs fois, sans contact, main propre uniquement"
            "en main propre, sur place, espèces en main, paiement à la livraison, payer à la livraison, payez à la livraison"
            "payable à la livraison";
        Receipt:
            "paiement reçu, votre paiement a bien été, paiement accepté, commande confirmée, merci pour votre commande"
            "merci de votre commande, votre solde est de, confirmation de commande, a validé la commande, ont été ajoutés"
            "a bien été livré*, bien reçu votre paiement, a été encaissé, je vous ai payé, je viens de payer"
            "je viens de faire le virement, virement reçu";
        Advert: "stop sms, stop au, stop pub, voir conditions, offre valable";
        Digit: "zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf";
        Turn: "mais, donc, du coup";
        Prefer:
            "svp, stp, s'il vous plaît, s'il te plaît, préfère, de préférence, si possible, j'accepte, je ne prends que"
            "je veux bien, me convient, ça me va, ça vous va, ça te va, ce serait, ça serait, ça sera par, c'est mieux"
            "plus simple, plus rapide, plus pratique, plus sûr, plus facile, tranquille, pas de frais, sans frais"
            "sans commission, c'est immédiat, instantané, on fait par, on fait ça par, on peut faire par, si tu fais"
            "si vous faites, si vous payez par, si tu payes par, si tu paies par, vous pouvez payer par, tu peux payer par"
            "vous pouvez me, tu peux me, je vous fais une remise, je te fais un prix, je vous fais un prix"
            "je baisse le prix, je vous le laisse à, je te le laisse à, je le fais à, et j'envoie, et je l'envoie"
            "et je vous l'envoie, et je te l'envoie, et j'expédie, et je poste, et c'est bon, et il part, et ça part"
            "j'envoie demain, j'envoie aujourd'hui, vous pouvez avoir confiance, tu peux avoir confiance"
            "vous avez mes évaluations, j'ai de bonnes évaluations, j'ai de bons avis, si on faisait, si on fait"
            "on le fait par, on fait via, je baisse de, supprime l'annonce, retire l'annonce, enlève l'annonce, il est à toi"
            "il est à vous, elle est à vous, elle est à toi, c'est à vous, comme ça j'envoie, comme ça je l'envoie";
    },
    fires: &[
        ("off-platform-contact", "Bonjour, écrivez-moi sur WhatsApp au +33 6 39 98 00 00", "WhatsApp"),
        ("off-platform-payment", "On fait ça hors plateforme, un virement sur mon compte et j'envoie demain", "hors plateforme"),
        (
            "refund-scam",
            "Pour recevoir votre remboursement, cliquez sur le lien et saisissez vos coordonnées bancaires",
            "remboursement",
        ),
        (
            "impersonated-service",
            "Chronopost : votre colis est bloqué, réglez les frais de douane sur https://chrono-frais.example",
            "colis est bloqué",
        ),
        ("code-request", "Vous allez recevoir un code de vérification, donnez-moi le code svp", "donnez-moi le code"),
        ("advance-deposit", "Beaucoup de demandes, versez un acompte et je vous le garde", "acompte"),
        ("paid-task", "Liker des vidéos et gagner 150 € par jour", "Liker des vidéos"),
        ("counterfeit-wording", "Sac réplique 1:1, qualité miroir", "réplique 1:1"),
        ("bought-reviews", "Laissez un avis 5 étoiles et recevez une carte cadeau", "avis 5 étoiles"),
        (
            "false-accusation",
            "Ici la gendarmerie : votre compte est lié à une affaire de blanchiment, une convocation suit",
            "blanchiment",
        ),
        (
            "false-relative",
            "Coucou maman, mon portable est cassé, c'est mon nouveau numéro. Tu peux faire un virement pour moi ?",
            "nouveau numéro",
        ),
        ("impossible-claim", "Gains garantis, sans risque", "Gains garantis"),
        ("off-platform-payment", "Je prends uniquement Lydia, paiement avant l'envoi", "uniquement Lydia"),
        ("outside-app", "Téléchargez notre application ici, c'est un fichier apk : https://boutique-app.example/a", "apk"),
        ("overpayment", "Je vous ai payé trop par erreur, merci de renvoyer la différence", "par erreur"),
        ("pressure", "Dernière pièce, aujourd'hui seulement !", "Dernière pièce"),
        ("remote-access", "Installez AnyDesk pour que notre support voie votre écran", "AnyDesk"),
        (
            "unexpected-prize",
            "Félicitations, vous avez gagné ! Confirmez votre adresse sur https://lot.example/a",
            "vous avez gagné",
        ),
        ("off-platform-contact", "La messagerie marche pas, écris moi sur insta", "écris moi sur insta"),
        ("off-platform-contact", "Laisse ton numéro et je t'appelle ce soir", "Laisse ton numéro"),
        ("off-platform-payment", "Je te donne mon RIB, fais moi un virement et j'expédie demain", "mon RIB"),
        ("off-platform-payment", "PayPal entre amis svp, c'est plus simple", "PayPal entre amis"),
        ("advance-deposit", "Plusieurs personnes dessus, avec 80 euros d'acompte je vous la bloque", "acompte"),
        ("code-request", "Tu vas recevoir un sms avec un code, tu me le renvoies ?", "code"),
        ("overpayment", "Je t'ai viré trop sans faire exprès, tu peux me rendre la différence ?", "me rendre"),
        ("refund-scam", "Pour recevoir l'argent de la vente, ouvre le lien et entre ta carte", "recevoir l'argent"),
        ("paid-task", "Noter des hôtels depuis son canapé, 90 euros par jour", "Noter des hôtels"),
        (
            "outside-app",
            "Elle n'est pas encore sur le Store, téléchargez-la et autorisez les sources inconnues",
            "sources inconnues",
        ),
        ("bought-reviews", "5 € par avis Google, cinq étoiles et une photo", "par avis"),
        (
            "false-relative",
            "Mamie, on m'a volé mon tel, voici mon nouveau numéro, tu peux me faire un virement ?",
            "volé mon tel",
        ),
    ],
    quiet: &[
        ("off-platform-payment", "Ne payez jamais hors de la plateforme, ni par coupon PCS."),
        ("off-platform-payment", "Nous acceptons la carte bancaire, PayPal et le virement."),
        ("refund-scam", "Le remboursement est effectué sous 14 jours."),
        ("code-request", "Votre code de vérification est 482913. Ne le communiquez à personne."),
        ("impersonated-service", "Votre colis sera livré demain."),
        ("advance-deposit", "La caution de la location est rendue avec les clés."),
        ("bought-reviews", "Les avis viennent de clients qui ont acheté."),
        ("counterfeit-wording", "Toutes nos montres sont authentiques, avec facture."),
        ("false-accusation", "La gendarmerie conseille de fermer sa voiture à clé."),
        ("false-relative", "Coucou maman, je rentre à six heures."),
        ("impossible-claim", "Les performances passées ne préjugent pas des performances futures."),
        ("off-platform-contact", "Le téléphone est vendu avec WhatsApp installé."),
        ("off-platform-payment", "Paiement par carte, Lydia ou chèque à la boutique."),
        ("outside-app", "Notre application est sur l'App Store et Google Play."),
        ("overpayment", "En cas de trop-perçu, nous remboursons sous une semaine."),
        ("paid-task", "Nous cherchons un boulanger à plein temps pour notre boutique."),
        ("pressure", "En stock, envoyé sous deux jours."),
        ("remote-access", "N'installez jamais AnyDesk pour un inconnu."),
        ("unexpected-prize", "Vous avez remporté l'enchère, merci pour votre paiement."),
        ("off-platform-contact", "Je ne donne pas mon numéro, restons sur cette messagerie."),
        ("off-platform-payment", "C'est risqué de faire un virement à un inconnu ?"),
        ("advance-deposit", "Pas d'acompte : le premier qui vient repart avec."),
        ("code-request", "Il m'a demandé le code reçu par SMS, je l'ai bloqué."),
        ("false-relative", "Méfiez-vous du nouveau numéro : appelez toujours votre maman avant."),
        ("refund-scam", "Retours et remboursements : le remboursement est fait sur la même carte."),
    ],
};
