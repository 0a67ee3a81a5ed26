## Frame

## Directory

directory-front-title = Concertation entre États sur les migrations
directory-front-heading = Là où les États parlent de migration et gardent trace de leurs accords
directory-front-lede = Processus consultatifs régionaux, forums interrégionaux et processus mondiaux : qui en est membre, qui les préside, à quoi ils travaillent, quand ils se réunissent. Et les salles où ils se réunissent.
directory-front-search-label = Rechercher un mécanisme, un État, un thème
directory-front-search-hint = Un mécanisme, un État, un thème
directory-search = Rechercher
directory-figure-mechanisms = { $count ->
        [one] mécanisme, dont { $active } actif
       *[other] mécanismes, dont { $active } actifs
    }
directory-figure-states = { $count ->
        [one] État ou territoire membre d’au moins un mécanisme
       *[other] États et territoires membres d’au moins un mécanisme
    }
directory-figure-meetings = { $count ->
        [one] réunion mondiale depuis 2005
       *[other] réunions mondiales depuis 2005
    }
directory-front-all-mechanisms = Tous les mécanismes, avec filtres
directory-front-states-text = Une marque égale pour chaque État, avec le nombre de mécanismes dont il est membre, et une page pour chacun.
directory-front-all-states = Tous les États
directory-front-room = Participer
directory-front-sign-in-text = Les délégués, les présidents et les secrétariats entrent ici dans leurs réunions.
directory-front-sign-in = Se connecter
directory-front-my-meetings = Mes réunions
directory-unverified = non vérifié
directory-partly-unverified = en partie non vérifié
directory-since = depuis { $year }
directory-year-unknown = année inconnue
directory-chair-in = présidence en { $year } :
directory-chair-undated = présidence (sans date) :
directory-works-on = Thèmes : { $themes }
directory-works-on-more = { $more ->
        [one] Thèmes : { $themes } et { $more } autre
       *[other] Thèmes : { $themes } et { $more } autres
    }
directory-as-observer = en tant qu’observateur
directory-members = { $count ->
        [one] { $count } État membre
       *[other] { $count } États membres
    }
directory-mechanisms-lede = Processus dans lesquels les États se consultent sur les migrations, sans se lier les uns les autres.
directory-filter-label = Filtrer les mécanismes
directory-filter-words = Nom, sigle ou mots
directory-filter-region = Région
directory-filter-region-all = toutes les régions
directory-filter-theme = Thème
directory-filter-theme-all = tous les thèmes
directory-filter-state = État membre
directory-filter-state-all = tout État
directory-filter-level = Niveau
directory-filter-level-all = tout niveau
directory-filter-status = Statut
directory-filter-status-all = tout statut
directory-show = Afficher
directory-clear = Tout effacer
directory-remove-filter = Retirer le filtre :
directory-found = { $count } mécanismes sur { $total }
directory-none-title = Aucun mécanisme ne correspond
directory-none-text = Retirez un filtre ou cherchez moins de mots. Les noms sont en anglais ; les États et les thèmes se trouvent aussi dans votre langue.
directory-none-all = Tous les mécanismes
directory-region-africa = Afrique
directory-region-americas = Amériques
directory-region-asia-and-the-pacific = Asie et Pacifique
directory-region-eurasia = Eurasie
directory-region-middle-east = Moyen-Orient
directory-region-interregional = Forums interrégionaux
directory-region-global = Processus mondiaux
directory-level-regional = régional
directory-level-interregional = interrégional
directory-level-global = mondial
directory-status-active = actif
directory-status-emerging = en cours de création
directory-status-dormant = inactif
directory-continent-africa = Afrique
directory-continent-americas = Amériques
directory-continent-asia = Asie
directory-continent-europe = Europe
directory-continent-oceania = Océanie
directory-subregion-eastern-africa = Afrique orientale
directory-subregion-middle-africa = Afrique centrale
directory-subregion-northern-africa = Afrique septentrionale
directory-subregion-southern-africa = Afrique australe
directory-subregion-western-africa = Afrique occidentale
directory-subregion-caribbean = Caraïbes
directory-subregion-central-america = Amérique centrale
directory-subregion-northern-america = Amérique septentrionale
directory-subregion-south-america = Amérique du Sud
directory-subregion-central-asia = Asie centrale
directory-subregion-eastern-asia = Asie orientale
directory-subregion-south-eastern-asia = Asie du Sud-Est
directory-subregion-southern-asia = Asie méridionale
directory-subregion-western-asia = Asie occidentale
directory-subregion-eastern-europe = Europe orientale
directory-subregion-northern-europe = Europe septentrionale
directory-subregion-southern-europe = Europe méridionale
directory-subregion-western-europe = Europe occidentale
directory-subregion-australia-new-zealand = Australie et Nouvelle-Zélande
directory-subregion-melanesia = Mélanésie
directory-subregion-micronesia = Micronésie
directory-subregion-polynesia = Polynésie
directory-chair-type-rotating = Présidence tournante
directory-chair-type-none = Pas de présidence
directory-chair-type-co-chairs = Coprésidence
directory-chair-type-permanent = Présidence permanente
directory-chair-type-permanent-co-chairs = Coprésidence permanente
directory-chair-type-permanent-organization = Présidence permanente d’une organisation
directory-chair-type-organization = Présidence d’une organisation
directory-body-conference = Conférence
directory-body-steering-committee = Comité directeur
directory-body-working-group = Groupe de travail
directory-body-expert-group = Groupe d’experts
directory-body-other = Autre organe
directory-meets-expert = experts
directory-meets-senior-officials = hauts fonctionnaires
directory-meets-ministerial = ministres
directory-iom-technical-secretariat = secrétariat technique
directory-iom-technical-secretariat-host = secrétariat technique (hôte)
directory-iom-observer = observateur
directory-iom-secretariat-support-project = projet d’appui au secrétariat
directory-iom-support = appui
directory-iom-partner = partenaire
directory-iom-member-organization = organisation membre
directory-iom-administrative-host = hôte administratif
directory-state-kind-member = État Membre de l’Organisation des Nations Unies
directory-state-kind-observer = État observateur auprès de l’Organisation des Nations Unies
directory-state-kind-other = membre d’institutions des Nations Unies
directory-state-kind-territory = territoire
directory-seat-member = membre
directory-seat-territory = membre
directory-seat-observer = observateur
directory-format-in-person = en présentiel
directory-format-virtual = virtuelle
directory-provenance-stored-pages = D’après des pages publiques archivées
directory-provenance-general-knowledge-unverified = Connaissances générales, non vérifié
directory-crumbs = Vous êtes ici
directory-contents = Sur cette page
directory-sentence = { $parts }.
directory-sentence-regional = Processus consultatif régional sur la migration
directory-sentence-interregional = Forum interrégional sur la migration
directory-sentence-global = Processus mondial sur la migration
directory-sentence-members = { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
directory-sentence-since = depuis { $year }
directory-record-unverified = Tout ce qui figure sur cette page relève de connaissances générales ; personne ne l’a vérifié à la source.
directory-also = Aussi :
directory-keeps-going = Qui le fait vivre
directory-members-heading = Membres
directory-themes-heading = Ses thèmes de travail
directory-bodies-heading = Organes et niveaux
directory-sources-heading = Sources
directory-achievements-heading = Ce qu’il a accompli
directory-chair = Présidence
directory-next-chair = Prochaine présidence
directory-co-chair = coprésidence
directory-secretariat = Secrétariat
directory-iom = OIM
directory-belongs-to = Rattaché à
directory-established = Création
directory-website = Site web
directory-not-known = Inconnu
directory-as-known-in = situation connue en { $year }
directory-undated = sans date
directory-chairs-heading = Les présidences au fil des ans
directory-chairs-text = Année et titulaire de la présidence, pour autant qu’ils soient connus.
directory-membership = Qui en est membre
directory-territories = { $count ->
        [one] { $count } territoire membre
       *[other] { $count } territoires membres
    }
directory-member-organizations = { $count ->
        [one] { $count } organisation membre
       *[other] { $count } organisations membres
    }
directory-observer-states = { $count ->
        [one] { $count } État observateur
       *[other] { $count } États observateurs
    }
directory-observer-organizations = { $count ->
        [one] { $count } organisation observatrice
       *[other] { $count } organisations observatrices
    }
directory-counted = Les sources comptent { $count } États membres.
directory-members-unknown = Les membres ne sont pas connus.
directory-members-on-map = Voir les membres parmi les États
directory-led-by = dirigé par
directory-levels = Niveaux de réunion
directory-rhythm = Fréquence des réunions
directory-record-as-of = D’après :
directory-unverified-fields = Éléments que personne n’a vérifiés à la source :
directory-states-lede = Une marque égale pour chaque État, par région et par ordre de nom. Le chiffre est le nombre de mécanismes dont il est membre.
directory-states-filter-label = Choisir les États à afficher
directory-find-state = Trouver un État
directory-members-of = Membres de
directory-any-mechanism = tout mécanisme
directory-states-found = { $count } États et territoires sur { $total }
directory-no-state-title = Aucun État ne porte ce nom
directory-no-state-all = Tous les États
directory-legend-member = membre
directory-legend-observer = observateur
directory-legend-outside = ni l’un ni l’autre
directory-legend-none = aucun
directory-legend-count = { $range } mécanismes
directory-mechanisms-count = { $count ->
        [one] { $count } mécanisme
       *[other] { $count } mécanismes
    }
directory-states-table = Les mêmes en tableau
directory-column-state = État ou territoire
directory-column-region = Région
directory-column-count = Mécanismes
directory-seat-in = Dans { $mechanism }
directory-designations = Les noms et regroupements employés ici suivent les listes de l’Organisation des Nations Unies et les sources de chaque mécanisme. Ils n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones, ou de leurs autorités, ni quant au tracé de leurs frontières ou limites.
directory-sits-in = { $count ->
        [one] Siège dans { $count } mécanisme
       *[other] Siège dans { $count } mécanismes
    }
directory-member-of = Membre de
directory-observer-in = Observateur auprès de
directory-in-the-chair = À la présidence
directory-no-chair = Aucune présidence connue.
directory-chair-next = Assurera la prochaine présidence.
directory-chair-held-in = À la présidence, situation connue en { $year }.
directory-chair-held-undated = À la présidence selon une source non datée.
directory-chair-before = A déjà assuré la présidence.
directory-company = Qui il y rencontre
directory-company-text = { $count ->
        [one] Par ses mécanismes, il siège avec { $count } autre État ou territoire. Ceux avec lesquels il en partage le plus :
       *[other] Par ses mécanismes, il siège avec { $count } autres États et territoires. Ceux avec lesquels il en partage le plus :
    }
directory-global-rule = Tous les deux ans le plus souvent, chacune partant des résultats de la précédente. Les rapports résument et recommandent ; rien n’est contraignant.
directory-global-lede = Depuis 2005, les présidences et les secrétariats des mécanismes se rencontrent, le plus souvent tous les deux ans. Chaque réunion part des résultats de la précédente ; les rapports résument et recommandent, rien n’est contraignant.
directory-online = en ligne
directory-processes = { $count ->
        [one] { $count } processus
       *[other] { $count } processus
    }
directory-people = { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
directory-what-came = Ce qu’il en est résulté
directory-outcome-document = Document final :
directory-programme = Programme, pour autant qu’il soit connu
directory-host-and-sources = Hôte, participants, sources
directory-host = Hôte
directory-day = Jour { $number }
directory-related = Autres rencontres

## Account

sign-in-title = Se connecter
sign-in-lede = Avec votre mot de passe, ou avec un lien que nous envoyons à votre messagerie.
sign-in-act = Se connecter
sign-in-link-act = M’envoyer plutôt un lien
sign-in-password-missing = Saisissez votre mot de passe, ou demandez un lien par courriel
sign-in-wrong = Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez les deux, ou demandez un lien par courriel.
sign-in-no-account = Pas de compte ?
sign-in-no-account-text = Les comptes sont créés par le secrétariat d’une réunion. Cherchez l’invitation dans votre messagerie, ou adressez-vous à votre secrétariat.
sign-in-sent-title = Consultez votre messagerie
sign-in-sent-lede = Si l’adresse correspond à un compte, un lien est en route. Il fonctionne une seule fois, pendant dix minutes.
sign-in-sent-browser = Ouvrez le lien dans ce navigateur : il ne fonctionne dans aucun autre.
sign-in-other-address = Une autre adresse
sign-in-link-ready = Votre lien est valable. Appuyez sur le bouton pour vous connecter.
sign-in-link-dead-title = Ce lien ne permet pas de se connecter
sign-in-link-dead-unknown = Il est peut-être incomplet. Copiez le lien entier depuis le courriel, ou demandez-en un nouveau.
sign-in-link-dead-expired = Sa durée de validité est passée. Demandez-en un nouveau.
sign-in-link-dead-used = Il a déjà servi, et chaque lien ne sert qu’une fois. Demandez-en un nouveau.
sign-in-link-dead-other-browser = Il a été demandé dans un autre navigateur. Ouvrez-le là-bas, ou demandez-en un nouveau ici.
sign-in-link-again = Demander un nouveau lien
sign-in-letter-subject = Votre lien de connexion à Entente
sign-in-letter-body =
    Quelqu’un, sans doute vous, a demandé un lien pour se connecter à Entente. Ouvrez-le dans le navigateur où il a été demandé :

    { $link }

    Il fonctionne une seule fois, pendant dix minutes. Si vous ne l’avez pas demandé, vous n’avez rien à faire.
welcome-title = Premier administrateur
welcome-lede = Personne n’a encore de compte ici. Le vôtre sera le premier ; il permettra de créer tous les autres.
welcome-act = Créer le compte
mailbox-title = Messagerie de ce serveur de développement
mailbox-lede = Aucun serveur de messagerie n’est configuré : les lettres arrivent ici, la plus récente en premier.
mailbox-empty = Aucune lettre n’a encore été écrite.
account-title = Compte
account-problem = Il y a un problème
account-problem-title = Erreur : { $title }
account-wait =
    { $minutes ->
        [one] Trop de tentatives. Réessayez dans une minute.
       *[other] Trop de tentatives. Réessayez dans { $minutes } minutes.
    }
account-name = Nom
account-email = Adresse électronique
account-password = Mot de passe
account-name-wrong = Saisissez un nom de 200 caractères au plus
account-email-wrong = Saisissez une adresse comme nom@example.org
account-email-taken = Cette adresse a déjà un compte
account-language-wrong = Choisissez l’une des six langues
account-zone-wrong = Choisissez un fuseau horaire de la liste
account-password-hint = Au moins { $count } caractères, quels qu’ils soient. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
account-password-short = Utilisez au moins { $count } caractères
account-password-long = N’utilisez pas plus de { $count } caractères
account-password-common = Ce mot de passe est parmi les premiers que n’importe qui essaierait. Choisissez-en un autre.
account-password-own-words = Ce mot de passe n’est guère plus que votre adresse ou le nom de ce service. Choisissez-en un autre.
account-contents = Sur cette page
account-saved = Enregistré
account-done-preferences = Les pages s’affichent désormais selon votre choix.
account-done-password = Vous avez un nouveau mot de passe. Vous avez été déconnecté partout ailleurs.
account-done-session = Ce navigateur est déconnecté.
account-place = Langue et fuseau horaire
account-language = Langue
account-language-none = Celle du navigateur
account-zone = Fuseau horaire
account-zone-none = Celui de la réunion
account-zone-hint = Les heures d’une réunion sont toujours indiquées d’abord à l’heure du lieu.
account-zone-now = Il est { $time } à { $city }.
account-save = Enregistrer
account-change-password = Changer le mot de passe
account-password-current = Mot de passe actuel
account-password-new = Nouveau mot de passe
account-password-ends = Vous serez déconnecté partout ailleurs.
account-password-not-current = Ce n’est pas votre mot de passe actuel
account-password-sign-in-again = Demandez un lien par courriel, connectez-vous avec celui-ci et choisissez votre mot de passe dans les dix minutes
account-sessions = Où vous êtes connecté
account-session-here = ici
account-session-since = connecté le { $day } à { $time } ({ $place })
account-session-seen = dernière utilisation le { $day } à { $time }
account-session-end = Déconnecter
account-session-device = { $browser } sur { $system }
account-session-unknown = Navigateur inconnu
account-sign-out-everywhere = Se déconnecter partout
