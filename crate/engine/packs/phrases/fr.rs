//! French.

use super::{Denies, Language};

pub(super) const LANGUAGE: Language = Language {
    tag: "fr",
    denies: Denies::Around,
    wide: false,
    words: words! {
        ChatApp: "sur telegram, sur signal";
        Private: "en mp, en privé, en dm, message privé, par mp";
        Phone: "téléphone, mon numéro, numéro de téléphone, mon portable, mon 06, mon 07, par tel, ligne directe";
        Mail: "mon adresse mail, mon mail, mon e-mail, par mail, adresse e-mail, mon email";
        Contact:
            "contactez*, contacte-moi, contacter, me contacter, écrivez*, écris-moi, écrire sur, m'écrire, ajoute-moi, ajoutez*, joignez*, me joindre"
            "envoyez-moi un message, envoie-moi un message, envoyez un message, envoie un message, donne-moi ton numéro, donnez-moi votre numéro"
            "laisse ton numéro, laissez votre numéro, continuons sur, discuter sur, on continue sur, répondez à, prenez contact";
        Call: "appelez*, appelle-moi, appeler le, rappelez*, composez";
        Inquiry: "pour toute question, plus d'informations, renseignements, horaires d'ouverture, questions fréquentes, besoin d'aide";
        Pay:
            "payer, payez, paie, paye, paiement*, régler, réglez, faites un virement, fais un virement, faire un virement, virez, effectuez le paiement"
            "j'accepte, verser, versez, transférez";
        Send: "envoyer, envoyez, envoie, envoyez-moi, envoie-moi, verser, achetez, achète, donnez-moi, remettez, avancer, avancez";
        Money: "argent, la somme, le montant, le solde, les fonds, espèces, le reste, la totalité";
        Transfer: "virement*, virement bancaire, mandat cash, par virement, paylib, lydia, wero, cryptomonnaie*, crypto";
        Untraceable:
            "carte* cadeau*, entre proches, à un proche, amis et famille, coupon* pcs, recharge* pcs, pcs mastercard, transcash, toneo, ticket* premium"
            "coupon* de recharge, mandat postal, espèces au livreur, espèces au coursier, code de recharge";
        Account: "numéro de compte, compte bancaire, coordonnées bancaires, rib, numéro de carte, ce compte, le compte, portefeuille";
        Peer: "lydia, paylib, wero, paypal entre proches, paypal ami, paypal amis";
        Personal:
            "mon compte, mon compte personnel, compte personnel, compte perso, à mon nom, au nom de, directement à moi, mon rib, mon paypal"
            "payez-moi par, payez-moi en, paye-moi par, paie-moi par, virez-moi, fais-moi un virement, faites-moi un virement"
            "versez-moi, envoyez-moi l'argent, envoie-moi l'argent, me payer par, mon lydia, mon paylib, mon wero";
        Holder: "au nom de, titulaire, nom du titulaire, bénéficiaire";
        PayCode: "qr code de paiement, mon qr code";
        Outside:
            "hors de la plateforme, hors plateforme, en dehors de la plateforme, en dehors du site, hors du site, en dehors de leboncoin, hors leboncoin"
            "en dehors de vinted, hors vinted, hors ebay, sans passer par, en dehors de l'application, éviter les frais, éviter la commission"
            "éviter les commissions, sans frais de plateforme, en direct sans";
        Only: "uniquement, seulement, exclusivement, que par";
        Fee: "acompte, arrhes, caution, dépôt de garantie, avance, frais de, taxe*, droits de douane, assurance de, timbre*, frais";
        Reserve: "réserver, réserve, réserverai, je vous le garde, je te le garde, mettre de côté, beaucoup de demandes, plusieurs personnes intéressées, avant la visite";
        First: "d'abord, à l'avance, d'avance, au préalable, avant l'envoi, avant expédition, avant la livraison";
        Refund: "remboursement*, rembourser, remboursé*, rembourserons, restitution";
        Compensation: "indemnisation, indemniser, dédommagement, dédommager, compensation, le double, doublé";
        Overpaid: "trop perçu, trop-perçu, trop versé, versé en trop, par erreur, en trop, double paiement";
        SendBack: "renvoyer la différence, renvoyez, rendre la différence, restituer, reverser, retourner la différence, reversez";
        SafeAccount: "compte sécurisé, compte de sécurité, compte sûr, protéger votre argent, mettre votre argent en sécurité, débloquer les fonds";
        Membership: "abonnement que vous n'avez, assurance que vous n'avez, adhésion";
        Scan: "scannez, scanner, scanne, flashez, flasher";
        Open:
            "cliquez, clique, cliquer, ouvrez le lien, rendez-vous sur, connectez-vous, sur ce lien, via ce lien, le lien suivant, suivez ce lien, lien ci-dessous, accédez"
            "cliquez ici, cliquez sur, bouton ci-dessous, confirmer maintenant, payer maintenant, je confirme, je participe"
            "participez, le lien, pièce jointe, ci-joint, en pièce jointe, voir le, accéder à, suivre mon, télécharger"
            "retirer mes fonds, vous connecter à, nous vous invitons à, je me connecte";
        FillIn: "remplissez, remplir, complétez, renseignez, saisissez, vos coordonnées bancaires, coordonnées de carte, vos informations bancaires, données bancaires";
        Tell: "dites-moi, dis-moi, donnez-moi, donne-moi, communiquez, envoyez-moi, envoie-moi, transmettez, transmets-moi, transférez-moi, me communiquer";
        Code:
            "code de vérification, code de validation, code de sécurité, code reçu, le code, code par sms, mot de passe à usage unique"
            "6 chiffres, six chiffres";
        Install: "installez, installer, installe, téléchargez, télécharger, télécharge";
        AppFile: "fichier apk, hors du store, profil de configuration";
        ShareScreen: "partage* d'écran, partagez votre écran, partager l'écran, partage ton écran, prise en main à distance, prendre la main à distance, accès à distance, contrôle à distance";
        Service:
            "la poste, chronopost, colissimo, mondial relay, ameli, assurance maladie, impôts, antai, caf, cpam, crédit agricole, bnp, société générale"
            "la banque postale, boursorama, edf, orange, sfr, free, leboncoin, vinted, police, gendarmerie, votre banque, banque, france travail";
        Support: "service client, service clientèle, support technique, service technique, conseiller*, service des fraudes, service de, centre de support";
        Parcel: "colis, livraison, commande, paquet, expédition";
        Customs: "douane*, frais de douane, droits de douane, frais d'affranchissement";
        Membered:
            "votre compte, votre carte, votre abonnement, votre espace, votre carte vitale, votre accès, votre ordinateur, votre appareil, votre dossier, votre profil"
            "votre stockage, votre cloud, votre espace de stockage, vos fichiers, vos photos, votre mot de passe, votre messagerie"
            "votre boîte, vos informations, vos données, votre forfait, votre ligne, votre mutuelle, votre vignette"
            "votre compte amazon, votre antivirus, votre protection, votre portefeuille, votre colis";
        Trouble:
            "suspendu*, bloqué*, retenu*, restreint*, désactivé*, expiré*, expire*, en attente, impayé*, refusé*, n'a pas pu être livré*"
            "n'a pu être livré*, n'avons pas pu livrer, adresse incomplète, adresse incorrecte, inhabituel*, suspect*, non autorisé*, limité*"
            "rejeté*, en retard, amende, problème avec, échoué, échec, sera résilié"
            "plein, saturé*, presque plein, en danger, perdu*, non payé*, n'a pas été, pas pu être, n'avons pas pu, frais de douane"
            "sera retourné, retourné*, a expiré, arrive à expiration, non vérifié*, anormal*, tentative de connexion"
            "nouvelle connexion, nouvel appareil, piraté*, virus, menaces"
            "suspension de votre compte, n'ayant pas fait l'objet, à jour, éviter toute suspension, sera désactivé";
        LogIn: "connectez-vous, se connecter, connexion, identifiez-vous";
        Verify:
            "vérifiez, vérifier, confirmez, confirmer, mettez à jour, mettre à jour, validez, valider, réactivez, réactiver, débloquer, débloquez, reprogrammer, régulariser, régularisez"
            "action requise, action nécessaire, confirmer votre, mettez vos, renouvelez, renouveler, activez, activer, complétez"
            "finaliser, mise à jour, identification, réinitialiser, planifier, restaurer"
            "confirmation requise, procéder à la mise à jour, vérifier votre identité, justificatif d'identité, vous connecter";
        Urgent:
            "immédiatement, urgent, d'urgence, sous 24, 24 heures, 24h, 48h, 48 heures, aujourd'hui, dès maintenant, dernier rappel, dernier avis, au plus vite, rapidement"
            "si vous ne, faute de, à défaut, sinon, agissez maintenant, agissez vite, avant qu'il ne soit trop tard, dernier délai"
            "expirera"
            "afin d'éviter, pour éviter, d'éviter";
        Charge: "a été débité*, sera débité*, débit de, prélèvement*, achat de, renouvellement automatique, si vous n'êtes pas à l'origine, si ce n'est pas vous, paiement de, annuler cette";
        Prize: "vous avez gagné, gagnant*, lot, loterie, tirage au sort, tirage, héritage, don de, félicitations, cadeau gratuit, prime";
        Windfall:
            "vous avez gagné, tu as gagné, vous avez été sélectionné*, avez été choisi*, été tiré* au sort, votre lot, votre gain"
            "vos gains, votre cadeau, réclamez votre, récupérez votre, votre solde est prêt, paiement est disponible"
            "désormais disponible, prêt à être retiré, votre bonus, dépôt de, dépôt confirmé, votre remboursement est, héritage, legs"
            "don de, millions d'euros, millions de dollars, heureux gagnant, vous êtes éligible, êtes éligible, vos points"
            "points expirent, chèque cadeau"
            "disponibles, votre paiement est disponible, solde a été confirmé, peut être retiré, retirer mes fonds"
            "virement en attente de, vos fonds";
        Tips: "signaux de trading, conseils boursiers, pronostics, paris sûrs, groupe d'investissement, groupe vip";
        Authority:
            "police, gendarmerie, procureur, parquet, tribunal, huissier, commissaire, interpol, europol, douane, douanes, impôts"
            "brigade, ministère de l'intérieur, juge";
        Accused:
            "blanchiment, mandat d'arrêt, poursuites judiciaires, poursuite judiciaire, procédure judiciaire, convocation"
            "citation à comparaître, enquête judiciaire, usurpation d'identité, votre identité a été, colis illégal, trafic de drogue"
            "infraction, contravention, amende impayée, saisie sur, plainte contre vous";
        Kin: "coucou maman, coucou papa, salut maman, bonjour maman, maman, papa, mamie, papi, tata, tonton";
        NewNumber:
            "nouveau numéro, changé de numéro, téléphone cassé, téléphone est cassé, portable cassé, tombé dans l'eau"
            "perdu mon téléphone, fait tomber mon téléphone, mon ancien numéro, enregistre ce numéro, nouveau portable"
            "forfait provisoire";
        Task: "liker des vidéos, aimer des vidéos, tâches simples, tâches faciles, tâches quotidiennes, noter des produits, évaluer des produits, évaluer des hôtels";
        Job: "travail à domicile, temps partiel, télétravail, emploi, offre d'emploi, recrute, recrutement, complément de revenu, sans expérience, job";
        Earn: "gagnez, gagner, gains, revenu*, par jour, commission, bénéfice*, salaire, rémunération";
        Replica: "réplique 1:1, réplique aaa, qualité miroir, copie conforme, réplique parfaite, contrefaçon de qualité, superbe réplique, grade aaa";
        Imitation: "réplique*, imitation, copie, inspiré de, inspirée de, dupe*";
        Luxury: "sac*, montre*, luxe, marque*, baskets, parfum*";
        Miracle: "guérit le cancer, guérit le diabète, gains garantis, rendement garanti, bénéfices garantis, sans aucun risque, sans risque, doublez votre argent, perdez 10 kg";
        Scarce: "plus qu'un, plus que quelques, dernière pièce, derniers exemplaires, dernier exemplaire, offre limitée, aujourd'hui seulement, dépêchez-vous, se termine aujourd'hui, vite";
        Review: "avis 5 étoiles, avis positif*, laisser un avis, laissez un avis, laissez-nous un avis, 5 étoiles, cinq étoiles, commentaire positif, bonne note";
        Reward: "remboursement, carte cadeau, cadeau, bon d'achat, cashback, gratuit*, récompense, en échange, remise";
        Idiom: "n'hésitez pas, n'hésite pas, arnaqueurs s'abstenir, pas d'arnaque, pas d'arnaqueurs, jamais porté, jamais portée, jamais utilisé";
        Denial: "jamais, ne, n', pas, évitez, éviter, ni, interdit, aucun, aucune";
        Without: "sans";
        Warning:
            "arnaque*, arnaqueur*, escroc*, escroquerie*, fraude*, fraudeur*, méfiez-vous, prudence, vigilan*, signalez, signaler"
            "si on vous demande, si quelqu'un vous demande, si un vendeur, hameçonnage, phishing, faux, fausse"
            "frauduleu*, frauduleuse*";
        Attention: "attention";
        Policy:
            "conditions générales, politique de, l'utilisateur, les utilisateurs, l'acheteur, le vendeur, le client, conformément, cgv, cgu"
            "s'engage à, s'engage, le partenaire, préjudice, indemnisera, la plateforme, du vendeur, commission de vente"
            "vendeur de btc, un utilisateur"
            "rétractation, le cas échéant, en tout état de cause";
        Usual: "carte* bancaire*, carte* de crédit, cb, chèque*, à la livraison";
        Receipt:
            "paiement reçu, votre paiement a bien été, paiement accepté, commande confirmée, merci pour votre commande"
            "merci de votre commande, votre solde est de, confirmation de commande";
        Advert: "stop sms, stop au, stop pub, voir conditions, offre valable";
        Digit: "zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf";
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
    ],
};
