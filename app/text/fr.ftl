## Frame

product = Entente
frame-skip = Aller au texte
frame-account-of = Compte :
frame-my-meetings = Mes réunions
frame-my-meetings-short = Réunions
frame-account = Compte
frame-sign-out = Se déconnecter
frame-sign-in = Se connecter
frame-navigation = Site
frame-navigation-thumb = Site, à portée de pouce
frame-navigation-foot = Site, en pied de page
frame-programme = Programme
frame-room = Salle
frame-desk = Pupitre
frame-mechanisms = Mécanismes
frame-states = États
frame-global-meetings = Réunions mondiales
frame-global-meetings-short = Mondiales
frame-acting-as = Vous représentez :
frame-language = Langue :
frame-foot = Entente sert à préparer, à tenir et à suivre les réunions des processus consultatifs régionaux sur la migration.

## Faults

fault-title-absent = Cette page n’existe pas
fault-text-absent = L’adresse est peut-être mal saisie, ou ce à quoi elle mène ne vous est pas ouvert. Rien n’a été modifié.
fault-title-forbidden = Vous ne pouvez pas faire cela ici
fault-text-forbidden = Votre rôle dans cette réunion ne comprend pas cette opération. La présidence ou le secrétariat peut y remédier. Rien n’a été modifié.
fault-title-signed-out = Vous n’avez plus accès à votre compte
fault-text-signed-out = Reconnectez-vous et refaites l’opération. Rien n’a été modifié.
fault-title-unreadable = Le formulaire n’a pas pu être lu
fault-text-unreadable = Un élément manquait ou n’était pas du bon type. Revenez en arrière : ce que vous avez saisi s’y trouve encore. Puis renvoyez le formulaire.
fault-title-broken = Une défaillance s’est produite de notre côté
fault-text-broken = Ce qui était déjà enregistré est intact. Réessayez dans une minute ; si la défaillance se répète, communiquez au secrétariat le numéro ci-dessous.
fault-title-out-of-reach = Le compte rendu est momentanément inaccessible
fault-text-out-of-reach = Rien n’a été modifié. Ce que vous avez écrit dans une note est conservé sur cet appareil ; ce que vous avez saisi dans un formulaire se trouve à la page précédente. Réessayez dans un instant.
fault-reference = Référence : { $reference }
fault-go-front = Page d’accueil
fault-go-mechanisms = Répertoire des mécanismes
fault-go-meetings = Mes réunions

## Meetings

meetings-title = Mes réunions
meetings-all = Toutes mes réunions
meetings-empty = Les réunions auxquelles vous prenez part figureront ici.
meetings-empty-act = Voir le répertoire des mécanismes
meetings-for = vous représentez :
meetings-enter = Entrer dans la salle
meetings-sample = exemple fictif
meetings-own-time = { $city }, votre heure
programme-hours = heure de { $city }
programme-hours-both = heure de { $city } ; au-dessous, la vôtre : { $own }
programme-yours = votre heure
programme-days = Jours
programme-about = À propos de cette réunion
programme-host = Hôte
programme-chair = Présidence
programme-secretariat = Secrétariat technique
programme-languages = Langues de travail
programme-confidentiality = Confidentialité
programme-documents = Documents
agenda-provisional = ordre du jour provisoire
agenda-adopted = ordre du jour adopté

## Editing the programme

kind-opening = Ouverture
kind-adoption-of-agenda = Adoption de l’ordre du jour
kind-presentation = Présentation
kind-statements = Déclarations
kind-discussion = Débat
kind-breakout = Groupes de travail parallèles
kind-negotiation = Négociation d’un texte
kind-decision = Décision
kind-break = Pause
kind-closing = Clôture
kind-other = Autre
visibility-public = tout le monde, public compris
visibility-participants = toutes les personnes participantes
visibility-internal = la tribune et le secrétariat seulement
visibility-hidden = la tribune et le secrétariat seulement, sans numéro
edit-heading = Modifier le programme
edit-lede = Ce que vous changez ici, personne d’autre ne le voit avant sa publication.
edit-nothing-waits = Tout est publié tel quel.
edit-waiting = { $count ->
        [one] { $count } changement attend d’être publié
       *[other] { $count } changements attendent d’être publiés
    }
edit-waiting-text = La salle et le programme montrent ce qui a été publié auparavant.
edit-waiting-dropped = { $count ->
        [one] { $count } modification ne peut plus être appliquée, car la réunion a avancé.
       *[other] { $count } modifications ne peuvent plus être appliquées, car la réunion a avancé.
    }
edit-waiting-edits = { $count ->
        [one] { $count } modification non publiée
       *[other] { $count } modifications non publiées
    }
edit-review = Relire et publier
edit-undo = Annuler la dernière modification
edit-changed = modifié
edit-no-items = Rien n’est encore prévu ici.
edit-add-item = Ajouter un point
edit-add-session = Ajouter une séance
edit-add-session-day = Ajouter une séance à cette journée
edit-remove-session = Supprimer la séance
edit-session = Horaire, salle, langues
edit-day = Toute la journée
edit-day-move = Déplacer toutes ses séances au
edit-day-move-act = Déplacer la journée
edit-next-day = (le lendemain)
edit-minutes-short = { $count } min
edit-up = Monter : { $title }
edit-down = Descendre : { $title }
edit-in = En faire un sous-point du point précédent : { $title }
edit-out = En faire un point à part entière : { $title }
edit-back = Retour à l’éditeur
edit-optional = (facultatif)
edit-title = Titre ({ $language })
edit-title-others = Titre dans d’autres langues
edit-item-heading = Modifier un point
edit-item-new = Nouveau point
edit-session-heading = Modifier une séance
edit-session-new = Nouvelle séance
edit-kind = Type
edit-place = Séance et place
edit-place-hint = À une autre place, il se range en dernier ; déplacez-le ensuite avec les flèches.
edit-place-below = sous { $number } { $title }
edit-start = Début prévu
edit-start-hint = Heure de { $city }. Vide : il suit ce qui précède.
edit-fixed = Il ne commence pas avant cette heure
edit-fixed-hint = Pour une pause, ou une personne attendue à une heure précise.
edit-minutes = Minutes prévues
edit-minutes-wrong = Indiquez des minutes entières, par exemple 25.
edit-minimum = Minutes nécessaires au minimum
edit-minimum-hint = Quand on raccourcit une journée en retard, il n’est jamais réduit en dessous.
edit-visibility = Qui le voit
edit-visibility-hint = Les points cachés ne portent pas de numéro et ne sont pas comptés.
edit-visibility-session-hint = Personne ne voit ses points au-delà de ce qu’il voit de la séance.
edit-speakers = Intervenants
edit-lines-hint = Un par ligne.
edit-documents = Documents
edit-themes = Thèmes
edit-languages = Interprétation vers
edit-save = Enregistrer dans le brouillon
edit-save-hint = Personne d’autre ne le voit avant la publication.
edit-cancel = Quitter sans enregistrer
edit-remove = Supprimer ce brouillon
edit-withdraw = Retirer le point
edit-withdraw-note = Motif du retrait
edit-withdraw-hint = Il reste au programme, barré, et son numéro n’est pas réattribué.
edit-session-day = Jour
edit-session-moves = Si le début change, les débuts prévus de ses points suivent.
edit-begins = Début
edit-ends = Fin
edit-ends-next-day = Elle se termine le lendemain
edit-ends-next-day-hint = Une séance qui passe minuit appartient au jour où elle commence.
edit-zone = Fuseau horaire
edit-zone-hint = Quand l’heure est affichée deux fois au passage à l’heure d’hiver, c’est la première qui compte.
edit-zone-meeting = Comme la réunion : { $city }
edit-room = Salle
edit-group = Groupe du point de la plénière
edit-group-hint = Ce que ce groupe rapporte y est montré.
edit-group-none = aucun groupe de la plénière
edit-time-zone = Ce fuseau horaire n’existe pas.
edit-time-day = Choisissez un jour.
edit-time-begins = Indiquez l’heure de début, par exemple 09:30.
edit-time-ends = Indiquez l’heure de fin, par exemple 12:30.
edit-time-start = Indiquez une heure, par exemple 09:30.
edit-time-left-out = Les horloges avancent cette nuit-là : cette heure n’existe pas dans ce fuseau. Choisissez-en une avant ou après.
edit-time-ends-before = La fin précède le début. Si la séance passe minuit, indiquez qu’elle se termine le lendemain.
edit-review-heading = Publier les changements
edit-review-lede = Voici ce que les personnes participantes trouveront changé.
edit-review-nothing = Rien ne diffère de ce qui est publié.
edit-differences = { $count ->
        [one] { $count } changement
       *[other] { $count } changements
    }
edit-publish-only = Publier ceci seulement
edit-discard = Abandonner
edit-discard-all = Abandonner toutes les modifications
edit-dropped = Plus possible
edit-dropped-text = La réunion a avancé pendant que ces modifications attendaient. Elles sont laissées de côté.
edit-publish = Publier
edit-publish-note = Pourquoi, en une ou deux phrases
edit-publish-note-hint = Tout le monde le lit avec les changements.
edit-publish-mail = { $count ->
        [one] Écrire à la { $count } personne inscrite
       *[other] Écrire aux { $count } personnes inscrites
    }
edit-publish-mail-hint = Une lettre dans la langue de chaque personne, avec ce que les participants peuvent lire.
edit-publish-act = Tout publier
edit-refused-no-such-session = Cette séance n’existe plus.
edit-refused-no-such-item = Ce point, ou la place voulue, n’existe plus.
edit-refused-no-such-place = Il n’y a pas de place dans cette direction.
edit-refused-already-there = Cela existe déjà.
edit-refused-title-needed = Indiquez un titre dans la langue principale de la réunion.
edit-refused-too-long = C’est plus long que { $max } caractères. Raccourcissez.
edit-refused-too-many = Il y a plus de { $max } entrées.
edit-refused-ends-before-it-begins = La fin précède le début.
edit-refused-session-too-long = Une séance dure { $hours } heures au plus. Faites-en deux.
edit-refused-no-such-zone = Ce fuseau horaire n’existe pas.
edit-refused-no-such-language = Cette langue n’existe pas.
edit-refused-length = Prévoyez entre 0 et { $max } minutes.
edit-refused-minimum-above-planned = Le minimum dépasse la durée prévue.
edit-refused-fixed-without-start = Pour la tenir à une heure, indiquez laquelle.
edit-refused-start-outside-session = Cette heure n’est pas dans sa séance.
edit-refused-no-such-document = La réunion n’a pas un tel document.
edit-refused-no-such-theme = Ce thème n’est pas dans le répertoire.
edit-refused-too-deep = Les sous-points n’ont pas de sous-points. Faites d’abord de l’un d’eux un point à part entière.
edit-refused-below-itself = Un point ne peut pas se placer sous lui-même.
edit-refused-item-state = Ce point est : { $state }. Ce qui a commencé ou est terminé garde sa place et ses horaires.
edit-refused-session-state = Cette séance est : { $state }. Elle ne peut plus être modifiée ainsi.
edit-refused-item-moved = Ce qui a commencé ou est terminé garde sa place.
edit-refused-session-ended = Cette séance est terminée ou a commencé.
edit-refused-session-has-items = La séance a encore des points. Déplacez-les ou retirez-les d’abord.
edit-refused-has-sub-items = Le point a des sous-points. Déplacez-les ou retirez-les d’abord.
edit-refused-note-needed = L’ordre du jour est adopté : indiquez pourquoi le point est retiré.
edit-refused-changed-meanwhile = Quelqu’un d’autre a changé ceci entre-temps. Ce que vous avez saisi est conservé ; enregistrer à nouveau le remplace.
edit-refused-too-many-edits = Trop de modifications attendent. Publiez-en ou abandonnez-en d’abord.
edit-refused-nothing-to-publish = Rien ne diffère de ce qui est publié.
changes-heading = Changements du programme
changes-back = Retour au programme
changes-none = Rien n’a changé depuis la première publication du programme.
changes-by = par { $name }
changes-by-house = par le serveur
changes-new = nouveau
changes-more = Seules les { $count } dernières publications sont affichées.
changes-noted = J’en ai pris connaissance
changes-notice = Le programme a changé
changes-all = Tous les changements
changes-all-more = { $count ->
        [one] Tous les changements ({ $count } de plus)
       *[other] Tous les changements ({ $count } de plus)
    }
changes-letter-subject = Programme modifié : { $title }
changes-letter-body =
    Le programme de « { $title } » a changé.

    { $changes }

    Les heures sont celles de { $city }. Tous les changements et le programme actuel :

    { $link }
changes-letter-more = { $count ->
        [one] … et { $count } autre changement
       *[other] … et { $count } autres changements
    }
change-added = ajouté
change-removed = supprimé
change-withdrawn = retiré
change-deferred = reporté
change-title = titre
change-kind = type
change-visibility = visible par
change-start = début prévu
change-fixed = tenu à son heure
change-minutes = durée
change-minimum = durée minimale
change-session = séance
change-parent = désormais
change-parent-none = un point à part entière
change-order = déplacé : désormais après
change-order-first = – (premier)
change-moderator = modération
change-rapporteur = rapporteur
change-speakers = intervenants
change-questions = questions directrices
change-documents = documents
change-themes = thèmes
change-outputs = résultats attendus
change-method = méthode
change-room = salle
change-begins = début
change-ends = fin
change-zone = fuseau horaire
change-zone-meeting = comme la réunion
change-languages = interprétation vers
change-group = groupe de
change-note = note
change-yes = oui
change-no = non

## Repairing a late day

desk-repair = Rattraper la journée…
repair-heading = Rattraper une journée en retard
repair-back = Retour à la tribune
repair-late = { $count ->
        [one] La séance a { $count } minute de retard : fin vers { $end } au lieu de { $planned }.
       *[other] La séance a { $count } minutes de retard : fin vers { $end } au lieu de { $planned }.
    }
repair-in-time = La séance est dans les temps : fin vers { $end }, prévue à { $planned }.
repair-kinds = Ce qui peut être fait
repair-kind-trim = Raccourcir la suite
repair-kind-shift = Décaler les débuts
repair-kind-breaks = Raccourcir ou supprimer des pauses
repair-kind-speakers = Clore les listes, réduire les temps
repair-about-trim = Chaque point à venir cède la même part de son temps, en minutes entières, sans descendre sous son minimum. Un point sans minimum garde au moins cinq minutes.
repair-about-shift = Les débuts prévus deviennent ceux de la prévision. Rien n’est raccourci : le programme dit ce qui va se passer.
repair-about-breaks = Les pauses à venir gardent les minutes indiquées ; avec 0, elles sont supprimées.
repair-about-speakers = Qui attend sur les listes de cette séance a moins de temps ; personne n’en a plus. Les motions d’ordre, réponses et explications gardent le leur.
repair-end = La fin de la séance se décale aussi
repair-end-hint = Consultez d’abord les interprètes.
repair-keep = Minutes que garde chaque pause
repair-keep-hint = Une pause avec un minimum le conserve.
repair-note = Motif de la suppression
repair-note-hint = Nécessaire une fois l’ordre du jour adopté.
repair-single = Secondes pour une déclaration à titre individuel
repair-group = Secondes pour une déclaration au nom de plusieurs
repair-close = Clore les listes
repair-close-hint = Celles et ceux qui y figurent sont entendus.
repair-show = Montrer le résultat
repair-result = Résultat
repair-caption = Ce qui devient quoi
repair-column-item = Point
repair-column-old = Maintenant
repair-column-new = Ensuite
repair-session-end = Fin de la séance
repair-no-limit = sans limite
repair-dropped = supprimé
repair-list-open = liste ouverte
repair-list-closed = liste close
repair-comes-to = { $count ->
        [one] La séance finit vers { $after } au lieu de { $before } : { $count } minute plus tôt.
       *[other] La séance finit vers { $after } au lieu de { $before } : { $count } minutes plus tôt.
    }
repair-comes-to-nothing = La séance finit vers { $end }, comme avant.
repair-still-late = { $count ->
        [one] Elle garde alors { $count } minute de retard.
       *[other] Elle garde alors { $count } minutes de retard.
    }
repair-then-in-time = Elle est alors dans les temps.
repair-apply = Appliquer
repair-leave = Laisser tel quel
repair-refused-no-such-session = Cette séance n’existe plus.
repair-refused-session-ended = La séance est terminée : il n’y a plus rien à rattraper.
repair-refused-nothing-to-do = Cela ne changerait rien maintenant.
repair-refused-note-needed = L’ordre du jour est adopté : indiquez pourquoi les pauses sont supprimées.
repair-refused-out-of-range = Indiquez des nombres entiers non négatifs ; chaque intervenant a au moins une seconde.
repair-refused-stale = Quelqu’un a agi sur la séance depuis cet affichage, ou trop de temps a passé. Rien n’a été changé ; voici le résultat à présent.

## Breakout groups

act-bring-back = Rapporter les résultats
groups-heading = Groupes
groups-nothing = rien d’écrit encore
groups-writing = en cours de rédaction
groups-ready = prêt à être rapporté
groups-back = rapporté en plénière
groups-result = Résultat du groupe
result-heading = Résultat du groupe
result-of = Groupe du point
result-room = Salle et note du groupe
result-plenary = Le point en plénière
result-later = affiché ici dès que la plénière l’examine
result-points = Recommandations
result-points-hint = Une par ligne. Elles sont numérotées à l’affichage.
result-ready = C’est prêt pour la plénière
result-ready-hint = Jusqu’à ce que la présidence le rapporte, seuls la tribune et le rapporteur du groupe le lisent.
result-save = Enregistrer le résultat
result-refused-no-group = Cette séance n’est plus un groupe de la plénière.
result-refused-empty = Écrivez au moins une recommandation.
result-refused-too-many = Il y a plus de { $max } recommandations. Regroupez-en.
result-refused-too-long = Une recommandation dépasse { $max } caractères. Raccourcissez-la.
result-refused-stale = Quelqu’un d’autre a écrit ceci entre-temps. Votre saisie est conservée ; enregistrer à nouveau la remplace.
refusal-nothing-to-bring-back = Aucun groupe n’a de résultat prêt qui ne soit déjà là. Rien n’a été changé.
edit-group-rapporteur = Siège du rapporteur du groupe
edit-group-rapporteur-hint = Ses membres peuvent rédiger ce que le groupe rapporte.
edit-group-rapporteur-none = seule la tribune le rédige
edit-refused-session-has-screens = Des écrans montrent encore cette séance. Fermez-les d’abord depuis sa tribune.

## New meetings

create-link = Nouvelle réunion
create-heading = Nouvelle réunion
create-lede = Vous en êtes dès lors le secrétariat et en préparez le programme avant que quiconque ne le voie.
create-after = Sur le modèle d’une autre
create-pattern = Modèle
create-pattern-hint = Ses séances et points aux mêmes heures, comme si rien n’avait encore eu lieu. Ce qui a été retiré est laissé de côté ; les documents restent à l’ancienne réunion.
create-title = Titre
create-starts-on = Premier jour
create-starts-on-hint = Tout est décalé d’autant de jours ; les heures restent celles de l’horloge, même au changement d’heure.
create-ends-on = Dernier jour
create-people = Personnes
create-people-none = personne, aucun siège
create-people-seats = les sièges, sans personne
create-people-all = les sièges, leurs occupants et les noms au programme
create-zone-same = comme le modèle
create-city = Ville
create-city-hint = Vide : comme le modèle.
create-empty = Vide
create-mechanism = Réunion de
create-global = Réunion mondiale des PCR
create-language = Langue principale
create-act = Créer la réunion
create-refused-title = Indiquez un titre.
create-refused-too-long = Le titre ou la ville est trop long. Raccourcissez.
create-refused-starts-on = Choisissez le premier jour.
create-refused-ends-on = Choisissez le dernier jour, pas avant le premier.
create-refused-zone = Choisissez un fuseau horaire.
create-refused-language = Choisissez une langue.

## Words of states

session-state-planned = prévue
session-state-live = en cours
session-state-paused = suspendue
session-state-ended = terminée
item-state-draft = en projet
item-state-scheduled = inscrit
item-state-in-progress = à l’examen
item-state-suspended = suspendu
item-state-concluded = conclu
item-state-deferred = reporté
item-state-withdrawn = retiré
outcome-noted = pris note
outcome-agreed = convenu
outcome-adopted = adopté
outcome-deferred = reporté
outcome-referred = renvoyé
outcome-no-consensus = pas de consensus
outcome-withdrawn = retiré

## People

frame-people = Participants
people-title = Parties et participants
people-empty = Les parties à cette réunion figureront ici une fois inscrites.
people-nobody = personne de désigné pour l’instant
people-yours = la vôtre
programme-export = Exporter
programme-export-act = La réunion entière dans un fichier (JSON)
party-kind-rcp = Mécanismes
party-kind-member-state = États membres
party-kind-observer-state = États observateurs
party-kind-observer-org = Organisations observatrices
party-kind-convener = Organisateurs
party-kind-partner = Partenaires
party-kind-guest = Invités
member-role-head = chef de délégation
member-role-alternate = suppléant(e)
member-role-adviser = conseiller/ère
member-role-secretariat = secrétariat
people-lede = { $count ->
        [one] { $count } partie
       *[other] { $count } parties
    }

## Attendance

attendance-title = Présences
attendance-you = Vous
attendance-room = Dans la salle
attendance-for = Présence au nom de
attendance-since = présent depuis { $time }
attendance-enter = Je suis là
attendance-leave = Je pars
attendance-present = présent
attendance-absent = pas encore là
attendance-present-of = Parties présentes : { $present } sur { $all }
attendance-quorum-reached = Quorum de { $quorum } : atteint ({ $counted } sur { $seats })
attendance-quorum-missing = Quorum de { $quorum } : non atteint ({ $counted } sur { $seats })
attendance-find = Trouver une partie ou une personne
attendance-find-act = Trouver
attendance-only-missing = Seulement ceux qui manquent encore
attendance-none = Personne ne correspond. Retirez des mots, ou affichez tout le monde.
attendance-mark-present = Noter présent
attendance-mark-absent = Noter absent
attendance-code-title = Code de la salle
attendance-code-text = Les participants le scannent avec leur téléphone et signalent leur présence d’un seul bouton. À l’écran, il change toutes les dix minutes : une photo envoyée ailleurs ne vaut bientôt plus rien.
attendance-code-screen = L’afficher à l’écran
attendance-code-paper = L’imprimer pour la porte
attendance-code-renew = Créer un nouveau code
attendance-code-renew-hint = Un nouveau code annule tous ceux qui ont été montrés, même sur papier.
attendance-code-first = Créer un code
attendance-code-alt = Code QR : l’adresse pour signaler sa présence
attendance-scan = Scannez pour signaler votre présence
attendance-paper-hint = Ce code reste valable jusqu’à ce que vous en créiez un nouveau. Imprimez cette page et affichez-la dans la salle.
attendance-back = Présences
attendance-to-room = Vers la salle
attendance-scanned-title = Signaler sa présence
attendance-here-already = Votre présence est notée. Il n’y a rien d’autre à faire.
attendance-no-party = Vous ne représentez aucune partie à cette réunion. On note la présence des parties ; vous n’avez rien à faire.
attendance-rules = Règles de présence
attendance-optional = (facultatif)
attendance-quorum = Quorum
attendance-quorum-hint = Nombre de parties qui ne sont pas observatrices. Il y en a { $count } ; la majorité serait de { $majority }. Vide : la réunion n’a pas de quorum.
attendance-quorum-wrong = Indiquez le quorum par un nombre de 1 à 1000, ou laissez le champ vide
attendance-self = Les participants peuvent signaler leur présence sans le code
attendance-self-hint = Sinon, seuls comptent votre liste et le code de la salle.
attendance-opens-at = Vous pourrez signaler votre présence à partir de { $time } le { $day }, une heure avant la séance.
attendance-done-rules = Les règles de présence sont fixées.
attendance-done-code = Un nouveau code est prêt. Affichez-le à l’écran ou imprimez-le.
attendance-refusal-no-such-session = Cette séance n’est plus au programme. Rien n’a été modifié.
attendance-refusal-no-such-party = Cette partie n’est pas l’une des vôtres à cette réunion. Rien n’a été modifié.
attendance-refusal-too-early = C’est trop tôt : on signale sa présence à partir d’une heure avant la séance.
attendance-refusal-session-ended = La séance est terminée. Seules les personnes qui tiennent la liste peuvent encore la corriger.
attendance-refusal-only-in-the-room = À cette réunion, on signale sa présence avec le code affiché dans la salle.
attendance-refusal-stale-code = Ce code n’est plus affiché. Scannez celui qui se trouve maintenant dans la salle.
attendance-refusal-party-needed = Choisissez la partie pour laquelle vous êtes là.

## Room

room-agenda = Ordre du jour
room-now = maintenant
room-not-begun = La séance n’a pas commencé
room-between-items = Entre deux points
room-paused = La séance est suspendue
room-ended = La séance est terminée
room-announce = Maintenant : { $number } { $title }
room-back-to-current = Aller au point à l’examen
room-questions = Questions d’orientation
room-moderator = Modération
room-rapporteur = Rapporteur ou rapporteuse
room-speakers = Oratrices et orateurs
room-papers = Documents relatifs à ce point
room-note = Note sur ce point
room-note-empty = Rien n’est encore écrit ici. Ce que vous écrivez apparaît sur tous les écrans dès l’enregistrement.
room-note-empty-reader = Rien n’est encore écrit ici.
room-note-history = Historique
room-note-no-script = Voici la note telle qu’elle était au chargement de la page. Pour écrire à plusieurs, il faut un navigateur qui exécute les scripts ; pour lire la suite, rechargez la page.
room-time-of-item = Temps du point
room-step-80 = reste { $n } min
room-step-100 = temps prévu écoulé
room-step-120 = dépassement de { $n } min
room-drift-none = journée à l’heure, fin à { $end }
room-drift-late = journée en retard de { $n } min, fin à { $end }
room-drift-early = journée en avance de { $n } min, fin à { $end }
light-starting = connexion en cours
light-following = en direct
light-lost = pas de connexion, nouvel essai en cours ; ce que vous voyez n’est peut-être plus à jour
light-closed = fermé : reconnectez-vous pour suivre

## Desk

desk-no-item = Aucun point n’est ouvert
desk-session = Séance
desk-item = Point à l’examen
desk-forecast = Suite de la journée
desk-planned-end = Fin prévue à { $end }
desk-with-words = Avec un résultat, un motif ou une nouvelle place
desk-outcome = Résultat
desk-outcome-none = sans résultat consigné
desk-remark = Texte du résultat, ou motif
desk-reason = Motif
desk-defer-to = Reporter à
desk-defer-to-none = aucune séance pour l’instant
desk-displays = Affichages en salle
desk-displays-none = Aucun affichage n’est ouvert pour cette séance.
desk-display-name = Nom de l’affichage
desk-display-open = Ouvrir un affichage
desk-display-close = Fermer
desk-display-fresh = Ouvrez cette adresse sur l’écran de la salle. Elle n’est montrée qu’une fois :
display-next = Ensuite
display-lost = Pas de connexion. Nouvel essai en cours.

## Acts

act-begin = Commencer
act-skip = Absent, passer
act-remove = Retirer de la liste
act-end = Terminer
act-pause = Interrompre
act-resume-speech = Reprendre
act-please-conclude = Prier de conclure
act-add-time = 30 s de plus
act-give = Donner la parole
act-call = Appeler sans commencer
act-readd = Remettre en tête
act-open = Ouvrir la liste
act-open-inscription = Ouvrir les inscriptions à l’avance
act-close = Clore la liste
act-announce-closing = Annoncer la clôture
act-new-round = Nouveau tour
act-reopen-list = Rouvrir la liste
act-put-on = Inscrire
act-settings = Appliquer ces règles
act-undo = Annuler le dernier acte
act-conclude-over = Terminer l’intervention et conclure
act-appeal-upheld = La décision est maintenue
act-appeal-overruled = Décision annulée
act-ask = Demander la parole
act-withdraw-speech = Se retirer
act-offer-swap = Proposer l’échange
act-agree-swap = Échanger les places
act-decline-swap = Refuser
act-hand-in = Remettre à l’avance
act-written = Déposer au lieu de parler
desk-list = liste des orateurs
floor-title = Liste des orateurs
floor-on-the-floor = La parole est à
floor-none = Aucun point n’est à l’examen. La liste d’un point s’ouvre quand il commence ; on peut l’ouvrir à l’avance depuis l’ordre du jour.
floor-free = Personne n’a la parole.
floor-nobody-waits = Personne n’attend la parole.
floor-next = Ensuite
floor-all-waiting = Tous ceux qui attendent : { $n }
floor-time = Temps de parole
floor-step-80 = bientôt terminé
floor-step-100 = temps écoulé
floor-step-120 = { $time } de dépassement
floor-asked-to-conclude = prié de conclure
floor-please-conclude = La présidence vous prie de conclure.
floor-halted = interrompu : { $party }
floor-ruling = Décision sur la motion d’ordre
floor-ground = Motif (facultatif)
floor-points = Motions d’ordre
floor-appeal = { $party } en appelle de la décision.
floor-first-time = première fois
floor-statement = déclaration
floor-more = Plus
floor-move-up = Monter
floor-move-down = Descendre
floor-spoken = Déjà intervenus
floor-closing-minutes = Minutes avant la clôture
floor-put-on = Inscrire une partie
floor-party = Partie
floor-kind = Type
floor-motion = Motion de procédure
floor-motion-none = aucune
floor-level = Rang protocolaire
floor-level-none = non indiqué
floor-language = Langue
floor-note = Note à la présidence (facultatif)
floor-ask = Demander la parole : { $party }
floor-ask-more = Autrement
floor-point-of-order = Motion d’ordre
floor-behalf = Au nom de (facultatif)
floor-behalf-hint = Plusieurs choix possibles. Chacun garde son propre droit à la parole.
floor-on-behalf = au nom de { $parties }
floor-announce = La parole est à { $party }.
floor-turn-next = vous êtes le prochain
floor-turn-about = place { $place }, dans { $n } min environ
floor-turn-between = place { $place }, dans { $least } à { $most } min environ
floor-swap = Échanger les places
floor-swap-with = Avec
floor-swap-offered = { $party } propose d’échanger les places avec vous.
floor-why-kind = prioritaire par nature
floor-why-asked = demandé à { $time }
floor-why-late = demandé à { $time }, après fixation de l’ordre
floor-why-skipped = appelé, absent
floor-why-moved = place donnée par la présidence ou d’un commun accord
floor-why-level = protocole : { $level }
floor-why-region = { $region } : { $n } avant
floor-why-heard = déclarations sur ce point : { $n } ; minutes à cette réunion : { $minutes }
floor-why-alphabet = ordre alphabétique
floor-why-settled = ordre fixé
list-state-not-open = pas encore ouverte
list-state-inscribing = inscriptions ouvertes
list-state-open = la liste est ouverte
list-state-closing-announced = la liste sera close à { $time }
list-state-closed = la liste est close
list-state-archived = le point est clos
list-rules = Règles de cette liste
list-mode = Ordre
list-mode-first-come = premier inscrit, premier servi
list-mode-protocol = protocolaire
list-mode-rotation = alternance des régions
list-mode-least-heard = les moins entendus d’abord
list-mode-alphabetical = alphabétique à partir d’une lettre
list-mode-manual = par la présidence
list-start-letter = Lettre tirée au sort
list-limit-single = Minutes chacun
list-limit-group = Minutes au nom d’un groupe
list-budget = Minutes en tout par partie (facultatif)
list-max-per-party = Déclarations d’une partie par tour
list-observers = Observateurs
list-observers-no = ne parlent pas
list-observers-after-members = après les membres
list-observers-mixed = parmi les membres
list-points = Motions d’ordre
list-points-always = toujours
list-points-until-closed = jusqu’à la clôture
list-points-off = non admises
list-visibility = Qui attend est visible pour
list-visibility-participants = tous les participants
list-visibility-chair = la présidence seule
list-self-join = Les parties s’inscrivent elles-mêmes
list-replies = Les réponses sont admises
list-present-only = Seulement les parties présentes
list-opens-with-item = S’ouvre avec le point
speech-kind-technical = technique (son, interprétation)
speech-kind-question = question à l’orateur
speech-kind-answer = réponse à une question
speech-kind-point-of-order = motion d’ordre
speech-kind-procedural-motion = motion de procédure
speech-kind-intervention = brève intervention
speech-kind-statement = déclaration
speech-kind-observer-statement = observateur
speech-kind-explanation = explication de position
speech-kind-reply = droit de réponse
speech-state-waiting = en attente
speech-state-called = appelé
speech-state-speaking = a la parole
speech-state-paused = interrompu
speech-state-lapsed = pas atteint ; la déclaration peut être remise par écrit
motion-suspend-meeting = suspension de séance
motion-adjourn-meeting = levée de la séance
motion-adjourn-debate = ajournement du débat
motion-close-debate = clôture du débat
verdict-accepted = Acceptée
verdict-rejected = Rejetée
verdict-noted = Prise en note
protocol-level-1 = chef d’État ou de gouvernement
protocol-level-2 = vice-chef d’État ou de gouvernement
protocol-level-3 = ministre
protocol-level-4 = vice-ministre
protocol-level-5 = chef de délégation
protocol-level-6 = autre
region-none = sans région
region-africa = Afrique
region-americas = Amériques
region-asia = Asie
region-asia-and-the-pacific = Asie et Pacifique
region-eurasia = Eurasie
region-europe = Europe
region-oceania = Océanie
region-middle-east = Moyen-Orient
region-interregional = forums interrégionaux
region-global = processus mondiaux
language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol
statement-hand-in = Remettre la déclaration
statement-embargo = Jusqu’à son prononcé, seuls la tribune et les interprètes la lisent.
statement-text = Texte
statement-file = Ou un fichier (PDF, DOCX, ODT, TXT ; 4 Mo au plus)
refusal-nothing-to-undo = Rien de ce que vous avez fait dans les dix dernières secondes ne peut être annulé. Rien n’a changé.
refusal-floor-no-list = Ce point n’a pas encore de liste des orateurs.
refusal-floor-no-such-speech = Cette inscription n’est plus sur la liste. Consultez de nouveau la liste.
refusal-floor-list-not-open = La liste des orateurs n’est pas encore ouverte. Vous pouvez vous adresser à la présidence.
refusal-floor-list-closed = La liste des orateurs est close. Vous n’y figurez pas ; adressez-vous à la présidence ou remettez la déclaration par écrit.
refusal-floor-list-state = La liste ne le permet pas maintenant. Rien n’a changé.
refusal-floor-speech-state = L’inscription a changé entre-temps. Rien n’a été fait ; voyez la liste telle qu’elle est.
refusal-floor-item-not-in-progress = La parole ne peut être donnée que pendant l’examen du point, en séance.
refusal-floor-somebody-called = Quelqu’un a été appelé. Commencez cette intervention ou passez-la d’abord.
refusal-floor-somebody-speaks = Quelqu’un a la parole. Terminez d’abord l’intervention.
refusal-floor-ruling-first = Statuez d’abord sur la motion d’ordre.
refusal-floor-already-on-list = Votre partie est déjà inscrite sur cette liste.
refusal-floor-chair-keeps-list = La présidence tient cette liste. Levez la main ou votre plaque.
refusal-floor-observers-do-not-speak = Les observateurs n’interviennent pas ainsi sur ce point. Une déclaration peut être remise par le secrétariat.
refusal-floor-not-present = Seules les parties enregistrées présentes peuvent demander la parole. Enregistrez votre présence.
refusal-floor-no-points-of-order = Les motions d’ordre ne sont pas admises sur ce point.
refusal-floor-no-replies = Les réponses ne sont pas admises sur ce point.
refusal-floor-replies-used-up = Une partie a deux réponses par point ; les vôtres sont épuisées.
refusal-floor-not-decided-yet = L’explication de position suit la décision sur le point.
refusal-floor-nobody-to-ask = Personne n’a la parole à qui poser une question.
refusal-floor-motion-needed = Précisez la motion de procédure.
refusal-floor-not-yours = L’inscription est celle d’une autre partie.
refusal-floor-other-class = Les places ne changent qu’entre inscriptions de même nature.
refusal-floor-no-offer = L’offre d’échange n’est plus valable. Elle vaut dix minutes.
refusal-floor-budget-not-used-up = On n’ajoute du temps que si la partie a épuisé le sien et ne parle pas.
refusal-floor-list-full = La liste est complète. Vous n’y figurez pas.
refusal-floor-time-passed = L’heure est passée. Rien n’a changé.
refusal-floor-out-of-range = Un champ n’est pas compris : les minutes s’écrivent 3 ou 2:30, les nombres sont entiers. Rien n’a changé.
refusal-statement-empty = Rédigez la déclaration ou choisissez un fichier.
refusal-statement-too-large = Le texte ou le fichier est trop volumineux. Rien n’a été gardé ; un fichier peut avoir 4 Mo.
refusal-statement-file-kind = Fichiers admis : PDF, DOCX, ODT ou TXT, au contenu conforme. Rien n’a été gardé.
ask-title = Demander la parole
ask-back = Retour à la salle
ask-back-to-desk = Retour au pupitre
entry-title = Votre inscription : { $party }
entry-handed = Une déclaration a été remise. La lire.
entry-swap-hint = L’autre partie doit accepter dans les dix minutes.
entry-change = Langue et note à la présidence
entry-keep = Enregistrer
floor-entry = Déclaration, échange de places
desk-own-note = Mes notes personnelles sur la séance
desk-own-note-hint = Vous seul pouvez lire ceci.
desk-own-note-saved = Enregistré.
desk-keys = Raccourcis clavier
desk-key-next = Commencer le point suivant
desk-key-escape = Quitter un champ, revenir aux touches
display-next-speakers = Prochains orateurs
display-please-conclude = Veuillez conclure.
display-rooms = Salles aujourd’hui
corridor-room = Salle
corridor-now = En cours
corridor-next = Ensuite
desk-online = présents : { $people } · interprètes : { $interpreters } · écrans : { $screens }
desk-screens-dark = non connectés : { $names }
desk-too-fast = Interprètes ({ $language }) : l’orateur parle trop vite.
desk-display-shows = Ce qu’il montre :
desk-display-message = Message
desk-display-show = Afficher
shows-room = point et orateurs
shows-speaker = horloge de l’orateur
shows-corridor = toutes les salles
shows-message = un message
refusal-message-needed = Écrivez le message à afficher.
booth-title = Poste des interprètes
booth-language = J’interprète vers
booth-too-fast = Trop vite
booth-told = La présidence est prévenue, en silence.
booth-glossary = Glossaire
booth-glossary-hint = Les termes du domaine, tels qu’usités aux Nations Unies.
statement-of = Déclaration : { $party }
statement-check = Sous embargo. Seul le prononcé fait foi.
room-chatham = Règle de Chatham House : à partir de maintenant, rien n’est attribué à quiconque, ni dans la note, ni dans le rapport, ni dans les exports.
act-chatham-on = Règle de Chatham House
act-chatham-off = Lever la règle de Chatham House
balance-title = Qui a été entendu
balance-lede = Temps de parole par région, partie et type. Ce qui relève de la règle de Chatham House est sans nom.
balance-all = toute la réunion
balance-sessions = Séances
balance-none = Personne n’a encore parlé. Les totaux apparaîtront dès la première intervention.
balance-by-region = Par région
balance-by-party = Par partie
balance-by-kind = Par type
balance-who = Qui
balance-speeches = Interventions
balance-share = Part
balance-waiting = En attente
balance-unattributed = non attribué
balance-json = Toutes les interventions en données (JSON)
act-start-session = Ouvrir la séance
act-pause-session = Suspendre la séance
act-resume-session = Reprendre la séance
act-end-session = Lever la séance
act-adopt-agenda = Adopter l’ordre du jour
act-start = Commencer
act-suspend = Suspendre
act-resume = Reprendre
act-conclude = Conclure
act-defer = Reporter
act-withdraw = Retirer
act-reopen = Rouvrir

## Refusals

refusal-no-such-session = Cette séance ne figure plus au programme. Rien n’a été modifié.
refusal-no-such-item = Ce point ne figure plus au programme. Rien n’a été modifié.
refusal-session-not-live = La séance n’est pas en cours. Ouvrez-la ou reprenez-la d’abord.
refusal-session-state = L’état de la séance a déjà changé ; ce que vous voyez maintenant est la situation actuelle.
refusal-item-state = L’état du point a déjà changé ; ce que vous voyez maintenant est la situation actuelle.
refusal-has-sub-items = Ce point comporte des sous-points. Agissez sur ceux-ci.
refusal-reason-needed = Indiquez un motif : l’ordre du jour est adopté et cette décision sera consignée.
refusal-too-long = Le texte est trop long. Raccourcissez-le et renvoyez-le.
refusal-already-adopted = L’ordre du jour est déjà adopté.
refusal-nothing-to-adopt = « Adopté » suppose un document adopté au titre de ce point. Choisissez un autre résultat.
refusal-stale = Quelqu’un d’autre a agi un instant avant vous. Ce que vous voyez maintenant est la situation actuelle ; appuyez de nouveau si vous le souhaitez toujours.
refusal-name-needed = Donnez un nom à l’affichage.

## Editor

editor-toolbar = Mise en forme
editor-text = Texte de la note
editor-placeholder = Écrivez ici…
editor-tab-hint = Tab met en retrait dans les listes et passe d’une cellule à l’autre dans les tableaux. Ctrl+Entrée coche une tâche. Pour quitter le texte, appuyez sur Échap, puis sur Tab. Alt+F10 mène aux boutons de mise en forme.
editor-opening = Ouverture de la note…
editor-moved = L’ordre du jour a avancé. Voici la note du nouveau point.
editor-paragraph = Paragraphe simple
editor-heading-1 = Titre, grand
editor-heading-2 = Titre, moyen
editor-heading-3 = Titre, petit
editor-bold = Gras
editor-italic = Italique
editor-underline = Souligné
editor-strike = Barré
editor-bullet-list = Liste à puces
editor-ordered-list = Liste numérotée
editor-task-list = Liste de tâches
editor-quote = Citation
editor-link = Lien
editor-table = Insérer un tableau
editor-row-add = Ajouter une ligne au-dessous
editor-row-delete = Supprimer la ligne
editor-column-add = Ajouter une colonne après
editor-column-delete = Supprimer la colonne
editor-table-delete = Supprimer le tableau
editor-undo = Annuler ma dernière modification
editor-redo = Rétablir ma modification
editor-task-done = Fait
editor-link-address = Adresse du lien
editor-link-apply = Placer le lien
editor-link-remove = Retirer le lien
editor-link-cancel = Annuler
editor-link-wrong = Utilisez une adresse commençant par https:, http: ou mailto:.
editor-paste-too-long = C’est trop long pour être collé en une fois. Collez-le par parties plus courtes.
editor-state-connecting = Connexion
editor-state-device = Conservé sur cet appareil
editor-state-sent = Envoyé
editor-state-record = Enregistré
editor-state-reading = Lecture en direct
editor-link-lost = Pas de connexion. Nouvel essai en cours.
editor-refused-not-saved = Le serveur n’a pas pu enregistrer votre dernière modification. Votre texte est conservé sur cet appareil ; nouvel essai en cours.
editor-refused-too-large = Votre dernière modification est trop volumineuse pour être enregistrée. Elle n’est conservée que sur cet appareil : annulez-la ou réduisez-la.
editor-refused-malformed = Le serveur n’a pas pu lire votre dernière modification. Votre texte est conservé sur cet appareil : copiez-le et rechargez la page.
editor-refused-read-only = Vous ne pouvez plus écrire dans cette note. Ce qui n’a pas encore été envoyé est conservé sur cet appareil.
editor-refused-quarantined = Cette note est fermée pendant l’examen d’une anomalie. Votre texte est conservé sur cet appareil.
editor-signed-out = Vous n’avez plus accès à votre compte. Votre texte est conservé sur cet appareil.
editor-sign-in = Se reconnecter
editor-closed = Cette note ne vous est pas ouverte en ce moment. Votre texte est conservé sur cet appareil.
editor-outdated = Cette page est plus ancienne que la note. Rechargez la page pour continuer.
editor-reload = Recharger la page
editor-no-local-copy = Ce navigateur ne peut pas conserver de texte sur cet appareil. Restez sur la page jusqu’à ce que votre texte soit enregistré.
editor-aside = Cette note a été reconstituée sur le serveur. Ce que vous aviez écrit et qui n’avait pas encore été enregistré est conservé ici, sur cet appareil.
editor-aside-discard = Abandonner ce texte
editor-present = Aussi ici :

# What a note is made of besides text: decisions, actions, who said it, pictures, comments.
editor-decision = Décision
editor-action = Action
editor-follow-up = Suivi
editor-done = fait
editor-by-day = d’ici au { $day }
editor-participant = une personne participante
editor-owner = Qui
editor-due = Pour quand
editor-who-said = Qui l’a dit
editor-who-speaks-now = a la parole
editor-who-spoke = a parlé
editor-mention-party = Mentionner une partie
editor-mention-item = Mentionner un point de l’ordre du jour
editor-pick-nothing = Rien ne correspond à ces mots.
editor-part-lost = Cette partie de la page n’a pas pu être chargée. Votre texte est conservé ; réessayez une fois la connexion rétablie.
editor-outline = Plan
editor-templates = Commencer par :
editor-template-opening = Ouverture
editor-template-opening-text =
    # Ouverture
    - Séance ouverte par, à
    - Paroles de bienvenue
    # Organisation des travaux
    - Ordre du jour et programme
    -
editor-template-statements = Tour de table
editor-template-statements-text =
    # Déclarations
    -
    # Ce que plusieurs ont dit
    -
    # Points de divergence
    -
editor-template-panel = Table ronde
editor-template-panel-text =
    # Intervenants
    -
    # Messages principaux
    -
    # Questions et réponses
    -
    >>
editor-template-decision = Point appelant une décision
editor-template-decision-text =
    # Proposition
    -
    # Débat
    -
    # Résultat
    =>
    ->
editor-template-group = Rapport d’un groupe
editor-template-group-text =
    # Groupe et question
    -
    # Ce qui a été débattu
    -
    # Ce que le groupe propose
    -
    # Pour la plénière
    >>
editor-template-closing = Clôture
editor-template-closing-text =
    # Résumé de la présidence
    -
    # Décisions
    =>
    # Actions et suivi
    ->
    >>
    # Prochaine réunion
    -
editor-picture = Image
editor-picture-alt = Ce qu’elle montre, en mots
editor-picture-alt-missing = Dites en mots ce que montre l’image, pour qui ne peut pas la voir.
editor-picture-put = Insérer
editor-picture-sending = L’image est en cours d’envoi.
editor-picture-waits = Il n’y a pas de connexion pour l’instant. L’image sera envoyée à son retour ; gardez cette page ouverte.
editor-picture-kind = Seules les images PNG, JPEG, WebP et GIF peuvent être insérées.
picture-refused-kind = Ce fichier n’est pas une image PNG, JPEG, WebP ou GIF, quel que soit son nom. Rien n’a été inséré ; choisissez-en un autre.
picture-refused-too-large = Cette image est trop grande : jusqu’à { $n } Mo et 64 millions de pixels sont acceptés. Rien n’a été inséré.
picture-refused-damaged = Cette image est endommagée et illisible. Rien n’a été inséré ; essayez une autre copie.
picture-refused-too-many = Cette note contient déjà autant d’images qu’elle peut en avoir. Rien n’a été inséré.
editor-comments = Commentaires
editor-comment = Commenter les mots sélectionnés
editor-comment-new = Nouveau commentaire
editor-comment-text = Commentaire
editor-comment-send = Envoyer le commentaire
editor-comment-reply = Répondre
editor-comment-resolve = Réglé
editor-comment-reopen = Reprendre
editor-comment-edit = Modifier mes mots
editor-comment-save = Enregistrer
editor-comment-resolved-by = ● Réglé par { $who },
editor-comment-changed = modifié ; ce qu’il disait avant
editor-comment-gone = Ces mots ne sont plus dans le texte.
editor-comment-whole = Sur la note dans son ensemble
editor-comment-none = Personne n’a encore commenté.
editor-comment-settled-n = Réglés : { $n }
editor-comment-lost = L’envoi a échoué. Vos mots sont toujours là ; réessayez.
comment-quote = Les mots concernés, s’il s’agit de certains mots
comment-page = Commenter, répondre ou régler

# Suggestions in a note: edits that wait until somebody accepts them. Not the proposals of outcome documents.
editor-suggest = Suggérer au lieu de modifier
editor-suggesting = Vous suggérez. Ce que vous écrivez attend que quelqu’un l’accepte.
editor-suggest-only = Tant que vous suggérez, seuls les mots et les paragraphes peuvent être modifiés. Quittez ce mode pour modifier autre chose.
editor-suggestions = Suggestions
editor-suggestion-accept = Accepter
editor-suggestion-reject = Rejeter
editor-suggestion-accept-all = Tout accepter
editor-suggestion-reject-all = Tout rejeter
editor-suggestion-adds = ajouter
editor-suggestion-removes = supprimer
editor-suggestion-breaks = marque de paragraphe
editor-suggestion-also = Étendue par :
editor-suggestion-lost = L’envoi a échoué. Rien n’a changé ; réessayez.
suggestion-none = Rien n’est suggéré dans cette note.
suggestion-text = Dans le texte
suggestion-page = Accepter ou rejeter les suggestions
suggestion-refused-gone = Cette suggestion n’est plus dans la note : elle a été acceptée, rejetée ou retirée. L’état actuel figure ci-dessous.
suggestion-refused-not-saved = La note n’a pas pu être enregistrée. Rien n’a changé ; réessayez.
comment-refused-empty = Rien n’a été écrit. Dites d’abord quelque chose.
comment-refused-too-long = Un commentaire peut avoir { $n } caractères. Votre texte est toujours là ; raccourcissez-le.
comment-refused-too-many = Il y a ici autant de commentaires que permis. Votre texte est toujours là.
comment-refused-gone = Ce commentaire n’existe pas. Rechargez la page ; votre texte est toujours là.
comment-refused-not-yours = Seul l’auteur d’un commentaire peut le modifier.
picture-refused-busy = Le serveur reçoit beaucoup d’autres images en ce moment. Rien n’a été inséré ; réessayez dans un instant.

## Directory

directory-front-title = Concertation entre États sur les migrations
directory-front-heading = Là où les États parlent de migration et gardent trace de leurs accords
directory-front-lede = Processus consultatifs régionaux, forums interrégionaux et processus mondiaux : qui en est membre, qui les préside, à quoi ils travaillent, quand ils se réunissent. Et les salles où ils se réunissent.
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
directory-chair-in = présidence en { $year } :
directory-chair-undated = présidence (sans date) :
directory-works-on = Thèmes : { $themes }
directory-works-on-more = { $more ->
        [one] Thèmes : { $themes } et { $more } autre
       *[other] Thèmes : { $themes } et { $more } autres
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
directory-remove-filter = Retirer le filtre :
directory-found = { $count } mécanismes sur { $total }
directory-none-title = Aucun mécanisme ne correspond
directory-none-text = Retirez un filtre ou cherchez moins de mots. Les noms sont en anglais ; les États et les thèmes se trouvent aussi dans votre langue.
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
directory-record-unverified = Tout ce qui figure sur cette page relève de connaissances générales ; personne ne l’a vérifié à la source.
directory-also = Aussi :
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
directory-area = Zone couverte
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
directory-record-as-of = D’après :
directory-unverified-fields = Éléments que personne n’a vérifiés à la source :
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
directory-table-caption = États et territoires avec le nombre de mécanismes dont ils sont membres
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
        [one] Par ses mécanismes, il siège avec { $count } autre État ou territoire. Ceux avec lesquels il en partage le plus :
       *[other] Par ses mécanismes, il siège avec { $count } autres États et territoires. Ceux avec lesquels il en partage le plus :
    }
directory-global-rule = Tous les deux ans le plus souvent, chacune partant des résultats de la précédente. Les rapports résument et recommandent ; rien n’est contraignant.
directory-global-lede = Depuis 2005, les présidences et les secrétariats des mécanismes se rencontrent, le plus souvent tous les deux ans. Chaque réunion part des résultats de la précédente ; les rapports résument et recommandent, rien n’est contraignant.
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
directory-outcome-document = Document final :
directory-programme = Programme, pour autant qu’il soit connu
directory-host-and-sources = Hôte, participants, sources
directory-host = Hôte
directory-present = Processus présents
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
sign-in-demonstration = Comptes de démonstration
sign-in-demonstration-text = Ceci est une démonstration avec des comptes inventés. Leur mot de passe commun a été affiché là où le serveur a été lancé.
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

## Papers: what leaves the house as a file

paper-pages = Page { $page } sur { $pages }
paper-as-of = État au { $day }, { $time } ({ $city })
paper-day = Date
paper-hours = Horaire
paper-room = Salle
paper-formats = Exporter au format
paper-formats-by = Avec qui a écrit quoi
paper-format-docx = Word
paper-format-odt = OpenDocument
paper-format-pdf = PDF
paper-format-html = Page web
paper-format-md = Markdown
paper-format-xml = Akoma Ntoso
paper-format-json = JSON
paper-back = Revenir au texte
paper-no-font-title = Ce texte ne peut pas être mis en PDF ici
paper-no-font = Aucune police de ce serveur ne contient ces caractères : { $letters }. Rien n’est perdu : choisissez un autre format, ou demandez aux responsables du serveur d’y installer une police pour cette écriture.
notes-of-item = Note : { $title }
notes-of-session = Notes : { $title }
notes-of-meeting = Notes de la réunion : { $title }
notes-none = Rien n’a été consigné.
notes-rule = Débats tenus selon la règle de Chatham House : aucun propos ne peut être attribué à qui que ce soit.
notes-read = Lire et exporter les notes
notes-read-all = Lire et exporter toutes les notes

## Minutes

minutes-title = Comptes rendus
minutes-lede = Ce qui a été dit et décidé, établi d’après les notes et le journal, distribué, rectifié lorsqu’une partie le demande à bon droit, puis clos.
minutes-none = Il n’y a pas encore de compte rendu.
minutes-compile = Établir un compte rendu
minutes-compile-of = De ces séances
minutes-compile-act = Établir un projet
minutes-of-session = Compte rendu : { $title }
minutes-of-several =
    { $count ->
        [one] Compte rendu de { $count } séance : { $title }
       *[other] Compte rendu de { $count } séances : { $title }
    }
minutes-state = État
minutes-state-draft = projet
minutes-state-circulated = distribué
minutes-state-corrected = rectifié
minutes-state-final = définitif
minutes-version = Version { $number }
minutes-versions = Versions
minutes-working = Texte en cours de rédaction
minutes-hash = SHA-256
minutes-held = ouverte à { $began }, levée à { $ended }
minutes-opened = ouverte à { $began }
minutes-treated = Examiné : { $hours }
minutes-speakers = Ont pris la parole : { $names }
minutes-unnamed =
    { $count ->
        [one] { $count } intervention n’est pas attribuée.
       *[other] { $count } interventions ne sont pas attribuées.
    }
minutes-decision = Décision : { $outcome }.
minutes-keep = Tenir le compte rendu
minutes-write = Rédiger le texte d’un point :
minutes-write-title = Rédiger : { $title }
minutes-by-hand = rédigé à la main
minutes-text = Texte du compte rendu
minutes-text-hint = Markdown : # pour un titre, - pour un point, **gras**, *italique*, un tableau avec |. Une ligne vide ouvre un nouveau paragraphe ; les paragraphes sont numérotés d’eux-mêmes.
minutes-save = Conserver le texte
minutes-refresh = Établir de nouveau
minutes-refresh-hint = Reprend l’état actuel des notes et du journal. Ce qui a été rédigé à la main reste.
minutes-circulate = Distribuer
minutes-circulate-corrected = Distribuer la version rectifiée
minutes-circulate-hint = Toutes les personnes autorisées à le lire reçoivent un courriel. Cette version est conservée telle quelle.
minutes-until = Rectifications jusqu’à la fin du
minutes-until-hint = Vide : jusqu’à la clôture du compte rendu.
minutes-until-day = Rectifications jusqu’à la fin du { $day } ({ $city })
minutes-until-passed = Le délai de rectification a expiré à la fin du { $day }
minutes-close = Clore le compte rendu
minutes-close-hint = La dernière version devient définitive. Plus rien n’est modifié ensuite.
minutes-final-hint = Ce compte rendu est définitif.
minutes-corrections = Rectifications
minutes-corrections-none = Personne n’a demandé de rectification.
minutes-correction-open = en attente de réponse
minutes-correction-taken = acceptée
minutes-correction-declined = non acceptée
minutes-reply = Réponse
minutes-take = Accepter
minutes-decline = Ne pas accepter
minutes-ask = Demander une rectification
minutes-ask-party = Au nom de
minutes-ask-item = Concernant
minutes-ask-whole = L’ensemble
minutes-ask-text = Ce qui doit être rectifié
minutes-ask-hint = Indiquez le paragraphe par son numéro et écrivez les mots demandés.
minutes-ask-act = Demander
minutes-refused-stale = Quelqu’un d’autre a modifié ce compte rendu entre-temps. Rien n’est perdu : regardez ce qu’il en est et renvoyez.
minutes-refused-closed = Ce compte rendu est définitif et ne change plus.
minutes-refused-no-draft = Seul un projet peut être établi de nouveau. Ce qui a été distribué se modifie en rédigeant.
minutes-refused-not-circulated = Le texte actuel n’a pas été distribué. Distribuez-le d’abord.
minutes-refused-too-late = Le délai de rectification a expiré. Adressez-vous au secrétariat.
minutes-refused-past-day = Le dernier jour des rectifications doit être à venir.
minutes-refused-open-corrections = Des rectifications attendent une réponse. Répondez-y d’abord.
minutes-refused-nothing-changed = Rien n’a changé depuis la dernière version.
minutes-refused-no-session = Choisissez au moins une séance.
minutes-refused-empty = Écrivez ce qui doit être rectifié.
minutes-refused-too-long = C’est trop long. Votre texte est toujours là : raccourcissez-le.
minutes-refused-reason-needed = Dites pourquoi elle n’est pas acceptée. La partie qui l’a demandée le lira.
minutes-refused-settled = Cette rectification a déjà reçu une réponse.
minutes-refused-no-party = Vous ne représentez aucune partie à cette réunion.
minutes-letter-subject = Compte rendu : { $title }
minutes-letter-circulated = Le compte rendu a été distribué.
minutes-letter-corrected = Le compte rendu rectifié a été distribué.
minutes-letter-open = Les rectifications sont reçues jusqu’à la clôture du compte rendu.
minutes-letter-body =
    { $title }

    { $what }
    { $until }

    { $link }
minutes-deed-compiled = Compte rendu établi
minutes-deed-circulated = Compte rendu distribué
minutes-deed-corrected = Compte rendu rectifié distribué
minutes-deed-closed = Compte rendu clos
minutes-deed-correction-asked = Rectification du compte rendu demandée
minutes-deed-correction-taken = Rectification du compte rendu acceptée
minutes-deed-correction-declined = Rectification du compte rendu non acceptée

## Outcome documents
document-deed-begun = Document final commencé
document-deed-imported = Projet versé
document-deed-circulated = Projet distribué
document-deed-reading-opened = Lecture ouverte
document-deed-pen-changed = Règles des propositions modifiées
document-deed-focus-moved = Paragraphe abordé
document-deed-proposal-submitted = Proposition déposée
document-deed-proposal-tabled = Proposition mise en discussion
document-deed-proposal-discussed = Proposition abordée
document-deed-proposal-accepted = Proposition acceptée
document-deed-proposal-accepted-modified = Proposition acceptée avec modifications
document-deed-proposal-in-brackets = Proposition mise entre crochets
document-deed-proposal-not-retained = Proposition non retenue
document-deed-proposal-withdrawn = Proposition retirée
document-deed-proposal-superseded = Proposition remplacée par son auteur
document-deed-proposal-taken-over = Proposition reprise
document-deed-proposal-cosponsored = Proposition coparrainée
document-deed-proposal-confirmed = Proposition confirmée par son auteur
document-deed-position-taken = Position exprimée
document-deed-para-written = Paragraphe modifié par la plume
document-deed-para-added = Paragraphe ajouté
document-deed-bracket-lifted = Crochets levés
document-deed-chairs-text-offered = Texte de la présidence proposé
document-deed-agreed-ad-ref = Paragraphe convenu ad referendum
document-deed-agreed = Paragraphe convenu
document-deed-ad-ref-returned = Accord ad referendum retiré
document-deed-reopened = Paragraphe rouvert
document-deed-deletion-agreed = Suppression d’un paragraphe convenue
document-deed-corrected = Correction de forme apportée
document-deed-correction-undone = Correction de forme annulée
document-deed-published = Révision publiée
document-deed-translated = Traduction mise à jour
document-deed-all-agreed = Tous les paragraphes convenus
document-deed-adopted = Document adopté
document-deed-finalised = Texte définitif publié
document-deed-became-chairs-summary = Devenu résumé de la présidence
document-deed-silence-prepared = Procédure d’approbation tacite préparée
document-deed-silence-announced = Procédure d’approbation tacite annoncée
document-deed-silence-started = Procédure d’approbation tacite ouverte
document-deed-silence-extended = Procédure d’approbation tacite prolongée
document-deed-silence-answered = Réponse à la procédure d’approbation tacite
document-deed-silence-broken = Silence rompu
document-deed-silence-withdrawn = Procédure d’approbation tacite retirée
document-deed-silence-adopted = Adopté tacitement

# The words of outcome documents.
frame-documents = Documents
documents-title = Documents
documents-lede = Ce que la réunion négocie : chaque paragraphe, où il en est, ce qui est proposé à son sujet et qui est d’accord.
documents-none = Il n’y a pas encore de documents.
documents-none-how = Le secrétariat ou le rapporteur verse un avant-projet ; dès lors, tout ce qui lui arrive figure ici.
documents-new = Nouveau document
documents-agreed-words = { $percent } % des mots convenus
documents-brackets = 
    { $count ->
        [0] aucun passage entre crochets
        [one] { $count } passage entre crochets
       *[other] { $count } passages entre crochets
    }
documents-proposals = 
    { $count ->
        [one] { $count } proposition
       *[other] { $count } propositions
    }
documents-no-item = hors des points du programme
documents-draft = Le projet
documents-draft-hint = Saisissez-le ou collez-le. Une ligne vide ouvre le paragraphe suivant ; # fait un titre. Les numéros tels que 1., PP1, OP 4 ou (a) sont lus, puis comptés par le système. [ ] marque ce qui n’est pas convenu, *mot* l’italique, **mot** le gras.
documents-symbol = Cote
documents-symbol-hint = Telle qu’elle figure en haut de la page, par exemple SAMPLE-A/7.
documents-kind = Type de document
documents-item = Négocié au titre du point
documents-language = Langue de négociation
documents-languages = Doit aussi exister dans ces langues
documents-scheme = Numérotation
documents-scheme-hint = Les numéros sont calculés et ne changent qu’à la publication d’une révision.
documents-visibility = Qui peut le lire
documents-all-or-nothing = Rien n’est convenu tant que tout n’est pas convenu
documents-all-or-nothing-hint = L’accord sur un paragraphe est affiché comme provisoire jusqu’à l’adoption de l’ensemble.
documents-begin = Verser le projet
documents-title-needed = Donnez un titre au document. Rien de ce que vous avez saisi n’est perdu.
document-kind-outcome = document final
document-kind-recommendations = recommandations
document-kind-joint-statement = déclaration commune
document-kind-work-plan = plan de travail
document-kind-chairs-summary = résumé de la présidence
document-scheme-pp-op = préambule et dispositif séparément (PP1, OP1)
document-scheme-continuous = continue (1, 2, 3)
document-state-drafting = en cours de rédaction
document-state-circulated = distribué
document-state-reading = en lecture
document-state-compilation = texte de compilation
document-state-all-agreed = tous les paragraphes convenus
document-state-silence = soumis à la procédure d’approbation tacite
document-state-adopted = adopté
document-state-final = texte définitif
document-state-chairs-summary = résumé de la présidence
document-reading = lecture { $number }
document-all-or-nothing = provisoire jusqu’à l’adoption de l’ensemble
document-held-by = crochets maintenus par
document-panel = À propos du texte
document-show-all = Le texte entier
document-show-open = Seulement ce qui reste ouvert
document-views = Vues de ce document
document-proposals-until = propositions jusqu’au { $instant }
document-pen-closed = les propositions ne sont pas encore reçues
document-pen-proposals-open = les propositions sont reçues
document-pen-frozen = les propositions ne sont plus reçues
document-instant = { $day }, { $time } ({ $city })
document-own-drafts = 
    { $count ->
        [one] { $count } brouillon à vous
       *[other] { $count } brouillons à vous
    }
document-corrected = correction de forme
document-next-up = À aborder ensuite
document-holders = Qui maintient des crochets
document-revisions = Révisions
document-how-to-propose = Pour proposer une modification, choisissez un paragraphe par son numéro.
document-ad-ref-hint = ◐ Les paragraphes convenus ad referendum deviennent convenus une fois leur délai écoulé, sauf si une ou un chef de délégation retire son accord.
document-as = Au nom de
document-chair = Pour la présidence et la plume
document-circulate = Distribuer le projet
document-open-reading = Ouvrir la lecture { $number }
document-compile = Établir le texte de compilation
document-publish = Publier une révision
document-to-summary = En faire le résumé de la présidence
document-wording = Termes dans lesquels il est soumis à la réunion
document-adopt = Adopter : personne ne fait objection
document-finalise = Publier le texte définitif
document-proposals = Propositions
document-until = Jusqu’à, à l’heure de { $city }
document-auto-table = Les propositions sont mises en discussion dès leur dépôt
document-save-rules = Fixer
document-rules = Quand les propositions sont reçues
document-followed = Le texte a été mis à jour.
document-lost = La connexion est perdue. Ce que vous voyez n’est peut-être plus à jour ; elle se rétablit d’elle-même.
revision-zero = avant-projet
revision-compilation = texte de compilation
revision-silence = texte soumis à la procédure d’approbation tacite
revision-adopted = texte tel qu’adopté
revision-final = texte définitif
revision-summary = résumé de la présidence
para-title = Paragraphe { $number }
para-status-untouched = non abordé
para-status-open = ouvert
para-status-bracketed = entre crochets
para-status-chairs-text = texte de la présidence
para-status-agreed-ad-ref = convenu ad referendum
para-status-agreed = convenu
para-status-deleted = supprimé
para-kind-heading = titre
para-kind-preambular = alinéa du préambule
para-kind-operative = paragraphe du dispositif
para-kind-sub = sous-paragraphe
para-kind-annex = annexe
para-kind-footnote = note de bas de page
para-no-proposals = Aucune proposition.
para-holder = { $party }, depuis le { $instant }
para-held = Crochets maintenus par
para-ad-ref-until = Convenu si personne ne retire son accord avant le { $instant }.
para-corrected-until = Toute partie peut annuler ceci avant le { $instant }.
para-previous = Précédent
para-next = Suivant
para-close = Retour au texte
para-proposals = Propositions
para-positions = Positions sur le paragraphe dans sa rédaction actuelle
para-life = L’histoire de ce paragraphe
para-return-reason = Pourquoi votre capitale ne peut pas suivre
para-return = Retirer l’accord
para-undo-correction = Annuler la correction
para-focus = Soumettre à la réunion
para-focus-hint = Ce qui est soumis à la réunion figure sur les écrans. Il peut être déclaré convenu au bout de cinq secondes.
para-ad-ref = Convenu ad referendum
para-agree = Convenu
para-offer = Proposer un texte de la présidence
para-delete = Suppression convenue
para-confirm = Confirmer l’accord
para-reopen-reason = Pourquoi il est rouvert
para-reopen = Rouvrir
para-edit = Modifier le texte
para-correct = Correction de forme
para-insert = Ajouter un paragraphe à la suite
para-brackets = Crochets
bracket-keep = Garder « { $words } »
bracket-drop = Supprimer
proposal-to-confirm = Attend la confirmation de son auteur.
proposal-noc = Demande que le paragraphe reste tel quel.
proposal-move-first = À placer au début
proposal-move-after = À placer après le paragraphe { $number }
proposal-merge-with = À fusionner en un seul paragraphe avec { $numbers }
proposal-submit = Déposer
proposal-edit = Modifier
proposal-discard = Abandonner
proposal-confirm = Confirmer
proposal-withdraw = Retirer
proposal-leave = Ne plus coparrainer
proposal-cosponsor = Coparrainer
proposal-take-over = Reprendre
proposal-table = Mettre en discussion
proposal-discuss = Aborder
proposal-accept = Accepter
proposal-accept-modified = Accepter avec modifications
proposal-brackets = Mettre entre crochets
proposal-why = Motif
proposal-not-retain = Ne pas retenir
carried-clean = Reportée sans changement dans le nouveau texte.
carried-adjusted = Le texte autour d’elle a changé et elle a été déplacée en conséquence : son auteur est prié de confirmer.
carried-conflict = En conflit avec le texte actuel ; les deux sont conservés.
carried-overtaken = Le texte dit désormais ce qu’elle demandait.
proposal-state-draft = votre brouillon
proposal-state-submitted = déposée
proposal-state-tabled = mise en discussion
proposal-state-under-discussion = à l’examen
proposal-state-accepted = acceptée
proposal-state-accepted-modified = acceptée avec modifications
proposal-state-in-brackets = entre crochets
proposal-state-addressed-by-chairs-text = prise en compte dans le texte de la présidence
proposal-state-not-retained = non retenue
proposal-state-withdrawn = retirée
proposal-state-superseded = remplacée par son auteur
proposal-state-lapsed = caduque
proposal-action-add = nouveau paragraphe
proposal-action-mod = modification
proposal-action-sup = suppression
proposal-action-noc = pas de changement
proposal-action-move = déplacement
proposal-action-split = scission
proposal-action-merge = fusion
nature-substantive = de fond
nature-editorial = de forme
nature-linguistic = linguistique
stance-support = appuie
stance-can-accept = peut accepter
stance-study = étudie encore
stance-reserve = réserve sa position
stance-oppose = s’oppose
position-quiet = { $party } (à la présidence seulement)
position-take-back = retirer
position-own = Position de ma partie
position-for-chair-only = Pour la présidence seulement
next-up-quick-win = appuyé et non contesté
next-up-longest-held = le plus longtemps entre crochets
next-up-most-parties = le plus de parties concernées
propose-change = Proposer une modification de ce paragraphe
propose-other = Autres propositions
propose-add = Un nouveau paragraphe à la suite
propose-add-first = Proposer un nouveau paragraphe au début
propose-sup = Qu’il soit supprimé
propose-split = Qu’il soit scindé en deux
propose-merge = Qu’il soit fusionné avec un autre
propose-move = Qu’il soit placé ailleurs
propose-noc = Qu’il reste tel quel
write-propose-mod = Proposer une modification du paragraphe { $number }
write-propose-add = Proposer un nouveau paragraphe après le paragraphe { $number }
write-propose-sup = Proposer de supprimer le paragraphe { $number }
write-propose-noc = Proposer que le paragraphe { $number } reste tel quel
write-propose-move = Proposer de déplacer le paragraphe { $number }
write-propose-split = Proposer de scinder le paragraphe { $number }
write-propose-merge = Proposer de fusionner le paragraphe { $number } avec un autre
write-edit = Modifier le texte du paragraphe { $number }
write-insert = Ajouter un paragraphe après le paragraphe { $number }
write-correct = Correction de forme du paragraphe { $number }
write-offer = Texte de la présidence pour le paragraphe { $number }
write-accept = Accepter avec modifications : paragraphe { $number }
write-back = Retour au paragraphe
write-now = Rédaction actuelle
write-text = Le texte tel qu’il devrait se lire
write-hint = Modifiez les mots sur place. [ ] marque ce qui n’est pas convenu, les variantes s’écrivent [l’une | l’autre] ; *mot* l’italique, **mot** le gras.
write-difference = Ce que cela change
write-save-draft = Garder comme brouillon
write-save = Enregistrer
write-draft-hint = Seule votre partie voit un brouillon. Il devient une proposition lorsque vous le déposez.
write-rest = Le second paragraphe
write-rest-hint = Les mots qui passent dans un paragraphe à part.
write-with = Avec quel paragraphe
write-after = Après quel paragraphe
write-rationale = Motif
write-rationale-hint = Affiché avec la proposition, et en commentaire dans Word.
write-nature = Nature
write-kind = Type de paragraphe
write-depth = Niveau
write-depth-hint = 1 pour (a), 2 pour (i) ; pour un titre, son niveau.
document-refused-stale = Quelqu’un d’autre a modifié le document entre-temps. Ce que vous voyez à présent est son état actuel ; rien n’a été fait.
document-refused-no-para = Ce paragraphe n’est plus dans le texte. Rien n’a été fait.
document-refused-no-proposal = Cette proposition n’existe pas. Rien n’a été fait.
document-refused-no-bracket = Ces crochets ne sont plus dans le texte. Rien n’a été fait.
document-refused-no-party = Choisissez au nom de qui vous agissez.
document-refused-not-committed = Seul un membre habilité à engager la délégation peut le faire.
document-refused-not-head = Seuls une ou un chef de délégation ou une personne suppléante peuvent le faire.
document-refused-not-yours = Cela appartient à une autre partie. Rien n’a été fait.
document-refused-wrong-state = L’état du document ne le permet pas. Rien n’a été fait.
document-refused-under-silence = Tant qu’une procédure d’approbation tacite est en cours, le texte est en lecture seule.
document-refused-pen-closed = Les propositions ne sont pas reçues en ce moment. Votre brouillon est conservé.
document-refused-too-late = Le délai est écoulé. Ce que vous avez écrit est conservé comme brouillon.
document-refused-frozen = Le paragraphe est convenu. Son texte ne change que si la présidence le rouvre.
document-refused-settled = Cela a déjà été traité. Rien n’a été fait.
document-refused-no-change = Rien ne changerait.
document-refused-empty = Rien n’a été écrit.
document-refused-too-long = C’est trop long. Rien de ce que vous avez saisi n’est perdu.
document-refused-open-brackets = Il reste des crochets dans le paragraphe. Levez-les d’abord.
document-refused-opposed = Une partie réserve sa position sur ces mots ou s’y oppose.
document-refused-live-proposals = Des propositions sur ce paragraphe sont encore sans réponse.
document-refused-not-called = Soumettez d’abord le paragraphe à la réunion et attendez cinq secondes.
document-refused-reason-needed = Un motif est nécessaire.
document-refused-conflict = La proposition est en conflit avec le texte actuel. Acceptez-la avec modifications, ou consultez son auteur.
document-refused-no-brackets = Ce type de proposition ne peut pas être mis entre crochets.
document-refused-competing = Ces propositions se contredisent.
document-refused-not-agreed = Tout n’est pas encore convenu.
document-refused-past-time = L’heure doit être à venir.
document-refused-already-there = La partie l’appuie déjà.
document-text-unclosed = Un crochet ouvert au caractère { $place } n’est pas fermé. Rien de ce que vous avez saisi n’est perdu.
document-text-unopened = Au caractère { $place }, un crochet est fermé sans avoir été ouvert. Rien de ce que vous avez saisi n’est perdu.
document-text-too-deep = Le crochet au caractère { $place } se trouve à l’intérieur de trois autres ; pas plus profond. Rien de ce que vous avez saisi n’est perdu.

# Ledger, revisions and files of outcome documents.
document-text = Texte
document-ledger = État d’avancement
document-files = Fichiers
ledger-agreed = Convenu
ledger-percent = { $percent } %
ledger-words = Mots
ledger-agreed-words = mots convenus
ledger-all-words = tous les mots
ledger-brackets = Crochets ouverts
ledger-oldest = Crochets les plus anciens
ledger-median = La moitié depuis moins de
ledger-minutes = { $count } min
ledger-hours = { $count } h
ledger-days = 
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
ledger-course = Comment le texte a pris forme
ledger-as-table = Sous forme de tableau
ledger-when = Quand
ledger-sections = Section par section
ledger-section = Section
ledger-before-headings = Avant le premier titre
ledger-paragraphs = Paragraphe par paragraphe
ledger-paragraph = Paragraphe
ledger-state = État
ledger-since = Depuis
life-title = L’histoire du paragraphe { $number }
revisions-compare = Comparer
revisions-from = De
revisions-to = À
revisions-now = le texte dans son état actuel
revisions-show = Afficher
revisions-none = Rien n’a encore été publié. Une révision est conservée telle quelle, définitivement, avec son empreinte.
revision-change-unchanged = inchangé
revision-change-changed = modifié
revision-change-added = ajouté
revision-change-removed = supprimé
revision-change-moved = déplacé ici
revision-change-moved-and-changed = déplacé ici et modifié
revision-change-moved-away = déplacé d’ici
files-clean = Texte propre
files-clean-hint = Le texte dans son état actuel, avec ses crochets.
files-proposals = Avec tout ce qui est proposé
files-proposals-hint = Chaque proposition figure en modification suivie au nom de sa partie, son motif en commentaire. Tout refuser redonne le texte dans son état actuel.
files-redline = Ce qui a changé depuis une révision
files-redline-hint = Modifications suivies : tout accepter donne le texte dans son état actuel, tout refuser redonne la révision.
files-since = depuis : { $revision }
files-back = Retour de la capitale
files-back-hint = Prenez le texte propre en fichier Word, faites-le annoter par votre capitale en modifications suivies et rapportez-le ici : chaque modification devient un brouillon de votre délégation. Rien n’est proposé avant que vous ne le déposiez.
files-file = Fichier Word (.docx)
files-read = Lire le fichier
files-drafts = Des brouillons de votre délégation portent désormais sur : { $numbers }.
files-no-change = Le fichier ne change rien au texte dans son état actuel.
files-untracked = Modifiés sans suivi des modifications : { $numbers }. Ces modifications sont aussi devenues des brouillons ; examinez-les avec soin.
files-left-out = Non repris du fichier :
files-new-after = nouveau après { $number }
left-out-pictures = images
left-out-text-boxes = zones de texte
left-out-macros = macros (non exécutées)
left-out-fields = champs (leur dernier texte a été repris)
left-out-contents = table des matières
left-out-tables = tableaux (leurs paragraphes ont été repris)
left-out-formulas = formules (leurs signes ont été repris)
left-out-hidden-text = texte masqué
left-out-embedded = autres fichiers contenus dans le fichier
left-out-external = éléments situés ailleurs (rien n’a été téléchargé)
left-out-symbols = signes de polices spéciales
left-out-links = liens qui ne sont ni une adresse Web ni une adresse électronique
unreadable-not-docx = Ce n’est pas un fichier Word (.docx). Rien n’a été changé.
unreadable-old-format = Ce fichier est au format Word antérieur à 2007. Enregistrez-le en .docx et rapportez-le.
unreadable-encrypted = Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et rapportez-le.
unreadable-damaged = Ce fichier est endommagé et ne peut être lu. Rien n’a été changé.
unreadable-too-large = Ce fichier, ou son contenu une fois décompressé, est trop volumineux. Rien n’a été changé.
unreadable-too-deep = Les éléments de ce fichier sont imbriqués trop profondément. Rien n’a été changé.
unreadable-forbidden = Ce fichier contient ce qu’aucun fichier Word ne doit contenir. Il n’a pas été lu.
shows-text = le paragraphe à l’examen
display-no-text = Aucun paragraphe n’est soumis à la réunion.
display-competing = Propositions
# Asking one’s capital: a confidential link to chosen paragraphs, and what comes back by it.
capital-link = Consulter la capitale
capital-title = Consultation de la capitale
capital-awaited = Votre capitale a répondu
capital-ask = Envoyer des paragraphes à la capitale
capital-lede = Un lien confidentiel montre à votre capitale les paragraphes choisis, ce qui est proposé à leur sujet et un formulaire de réponse. Aucun compte n’y est nécessaire.
capital-paras = Paragraphes à envoyer
capital-paras-hint = Ceux qui sont convenus ad referendum et dont le délai court sont déjà choisis.
capital-paras-agreed = Déjà convenus : { $count }
capital-clock-until = délai jusqu’au { $instant }
capital-of = Capitale de
capital-life = Durée de vie du lien
capital-life-clock = Jusqu’à la fin du délai ad referendum des paragraphes choisis
capital-life-hours = { $hours } h
capital-life-date = Jusqu’à un jour et une heure, heure de { $city }
capital-until = Jour et heure
capital-note = Instructions demandées
capital-note-hint = Elles figurent au-dessus des paragraphes, avant toute autre chose.
capital-language = Langue de la page
capital-language-hint = Les paragraphes restent dans la langue de négociation.
capital-recipient = Envoyer le lien à
capital-recipient-hint = La maison l’envoie par courriel ; la lettre ne dit pas ce qui est demandé. Laissez vide pour transmettre le lien vous-même.
capital-make = Créer le lien
capital-private = Seuls les membres de votre délégation voient que vous avez consulté et ce qui revient. Rien n’en figure au compte rendu de la réunion.
capital-made = Le lien est prêt
capital-made-once = Copiez-le maintenant : il n’est affiché que cette fois et n’est conservé nulle part. Il ouvre jusqu’au { $instant }.
capital-made-mailed = Il part aussi à { $address }.
capital-links = Ce qui a été envoyé
capital-open-until = ouvre jusqu’au { $instant }
capital-ended = a pris fin le { $instant }
capital-sent-to = envoyé à { $address }
capital-about = paragraphes { $numbers }
capital-asked-by = demandé par { $name }, le { $instant }
capital-take-note = Prendre note
capital-revoke = Révoquer le lien
capital-earlier = Réponses antérieures : { $count }
capital-book = Ce qui en a été fait
capital-book-hint = Un filtre de messagerie a pu ouvrir le lien avant son lecteur.
capital-state-not-opened = pas ouvert
capital-state-opened = ouvert
capital-state-answered = répondu
capital-state-expired = expiré sans réponse
capital-state-revoked = révoqué
capital-deed-asked = lien créé
capital-deed-mailed = lien envoyé
capital-deed-opened = lien ouvert
capital-deed-answered = réponse reçue
capital-deed-corrected = réponse modifiée
capital-deed-noted = pris note
capital-deed-revoked = lien révoqué
capital-word-agree = Peut accepter
capital-word-change = Peut accepter avec cette modification
capital-word-refuse = Ne peut pas accepter
capital-word-more-time = A besoin de plus de temps
capital-unverified = tel que saisi, non vérifié
capital-since-changed = Le paragraphe a changé depuis. Ce qui a changé :
capital-since-gone = Le paragraphe n’est plus dans le texte.
capital-position-given = Votre partie a pris cette position.
capital-give-position = Dire que nous pouvons accepter
capital-draft-is = La proposition qui en est issue : { $state }.
capital-draft-frozen = C’est un brouillon de votre délégation. Les mots sont convenus pour l’instant : pour le proposer, retirez l’accord ou faites rouvrir le paragraphe.
capital-table = Déposer cette proposition
capital-return = Retirer l’accord pour ce motif
capital-beside = De la capitale
capital-waiting = Liens en attente de réponse : { $count }
capital-ask-about = Consulter la capitale sur ce paragraphe
capital-has-answered = La capitale a répondu : { $answer }
capital-draft-mark = de la capitale
capital-question = { $party } : accord possible ?
capital-confidential = confidentiel
capital-answer-before = Répondre avant le { $instant }
capital-here = À l’heure de cet appareil :
capital-gone = Ce paragraphe n’est plus dans le texte : il a été supprimé ou fondu dans un autre. Aucune réponse n’est nécessaire. Voici ce qui vous a été envoyé :
capital-moved = Ce paragraphe a changé depuis qu’il vous a été envoyé.
capital-moved-was = Il disait :
capital-moved-difference = Ce qui a changé :
capital-moved-now = Tel qu’il est maintenant ; votre réponse porte sur ces mots :
capital-earlier-words = Avant ce changement, la réponse était : { $answer }. Elle reste tant que vous ne répondez pas de nouveau.
capital-own-drafts = Brouillons de votre délégation : { $count }
capital-your-answer = Votre réponse sur le paragraphe { $number }
capital-text = Le paragraphe tel que vous pourriez l’accepter
capital-text-hint = Modifiez les mots sur place ; la délégation voit ce que vous avez changé. Les crochets contiennent ce qui n’est pas encore convenu.
capital-reason = Motif
capital-who = Qui répond
capital-name = Nom
capital-office = Fonction et service
capital-office-hint = Par exemple : directrice des migrations, Ministère des affaires étrangères.
capital-overall = Remarque d’ensemble
capital-send = Envoyer à la délégation
capital-send-hint = Seule votre délégation le lit. Vous pouvez modifier ici jusqu’à la fin du lien.
capital-received = La délégation a cette réponse
capital-received-of = { $name }, { $office } · { $instant }
capital-received-change = Pour la corriger, modifiez-la ci-dessous et renvoyez-la.
capital-dead = Ce lien n’ouvre rien
capital-dead-why = Il est peut-être incomplet, son délai a pu expirer, ou la délégation l’a révoqué.
capital-dead-next = Demandez-en un nouveau à la délégation qui l’a envoyé.
capital-dead-wait = Trop de liens ont été essayés d’ici. Réessayez dans { $minutes } min.
capital-typed = Ce que vous aviez saisi
capital-typed-hint = Rien n’a été envoyé. Copiez-le d’ici.
capital-typed-answer = Réponse { $place } :
capital-typed-text = Texte { $place }
capital-typed-reason = Motif { $place }
capital-wrong-at = Paragraphe { $number } : { $words }
capital-wrong-meanwhile = Quelqu’un a répondu par ce lien entre-temps. Voyez la réponse ci-dessous ; votre saisie est conservée. Renvoyez pour la remplacer.
capital-wrong-moved = il a changé pendant que vous écriviez. Votre saisie est conservée ; regardez les nouveaux mots et renvoyez.
capital-wrong-gone = il n’est plus dans le texte. Rien n’a été envoyé ; renvoyez sans lui.
capital-wrong-no-name = Indiquez qui répond.
capital-wrong-no-office = Indiquez la fonction.
capital-wrong-nothing = Répondez sur un paragraphe au moins, ou faites une remarque d’ensemble.
capital-wrong-no-reason = indiquez le motif.
capital-wrong-no-change = les mots sont les mêmes. Modifiez-les ou choisissez « Peut accepter ».
capital-wrong-no-text = le texte est vide.
capital-wrong-too-long = Le texte est trop long. Rien de votre saisie n’est perdu.
capital-wrong-too-many = Trop de réponses en peu de temps. Renvoyez dans { $minutes } min ; votre saisie est conservée.
capital-refused-no-instant = Indiquez le jour et l’heure de fin du lien.
capital-refused-wrong-state = Le document n’est pas en négociation ; il n’y a rien à demander à la capitale.
capital-refused-no-paras = Choisissez au moins un paragraphe.
capital-refused-gone-para = Un paragraphe choisi n’est plus dans le texte. Choisissez de nouveau.
capital-refused-no-clock = Aucun paragraphe choisi n’a de délai. Choisissez une autre fin.
capital-refused-past-time = La fin doit être à venir.
capital-refused-too-far = Un lien vit 30 jours au plus.
capital-refused-too-long = La note est trop longue. Rien de votre saisie n’est perdu.
capital-refused-too-many = Votre délégation a trop de liens ouverts sur ce document. Révoquez-en d’abord.
capital-refused-bad-address = Saisissez une adresse comme nom@example.org.
capital-refused-too-many-letters = Trop de lettres en peu de temps. Réessayez dans { $minutes } min, ou créez le lien sans l’envoyer.
capital-refused-which-party = Choisissez la capitale que vous consultez.
capital-letter-link-subject = Instructions demandées : { $party }
capital-letter-link =
    { $party } vous demande des instructions pour { $meeting }.

    Répondre avant le { $deadline }

    { $link }

    Le lien est confidentiel : quiconque le détient peut lire et répondre. Aucun compte n’est nécessaire.
capital-letter-answered-subject = La capitale a répondu : { $title }
capital-letter-answered = La capitale de { $party } a répondu au sujet de « { $title } ». Ce qu’elle dit figure sur la page ; cette lettre ne le répète pas.
capital-letter-corrected = La capitale de { $party } a modifié sa réponse au sujet de « { $title } ». Ce qu’elle dit maintenant figure sur la page.
capital-letter-foot = { $meeting } : { $link }
## Search over everything
search-title = Recherche
search-title-of = Recherche : { $words }
search-label = Rechercher partout
search-words = Mots, ou une expression entre guillemets
search-do = Rechercher
search-hint = Dans chacune des six langues et sous toutes les formes d’un mot ; une expression entre guillemets telle quelle. Seul ce que vous pouvez lire est consulté.
search-hint-short = Les résultats s’affichent pendant la saisie.
search-list = Déjà trouvé
search-lost = La recherche ne répond pas pour l’instant. Appuyez sur Entrée pour l’essayer sur sa page.
search-all = Tous les résultats
search-empty = Que cherchez-vous ?
search-empty-hint = Mécanismes et États, réunions et ordres du jour, documents finaux paragraphe par paragraphe, formulations convenues, notes et comptes rendus, fiches des tableaux : une seule recherche trouve tout, le plus récent d’abord.
search-no-words = Aucun mot ici
search-no-words-hint = Seuls des signes ont été saisis. Saisissez des lettres ou des chiffres.
search-too-short = Une lettre ne suffit pas
search-too-short-hint = Saisissez-en au moins deux ; un seul caractère chinois suffit.
search-cut = La recherche était trop longue : seul son début a été pris en compte.
search-none = Aucun résultat
search-none-hint = Parmi ce que vous pouvez lire, rien ne contient tous ces mots. Essayez-en moins, une autre langue, ou sans guillemets.
search-everywhere = Rechercher sans filtres
search-back = Page précédente
search-on = Page suivante
search-filters = Affiner
search-filter-kind = Nature
search-filter-meeting = Réunion
search-filter-theme = Thème
search-filter-language = Langue
search-filter-off = Retirer ce filtre :
search-filter-more = Plus
search-count-at-least = { $count }+
search-keys = La touche / et Ctrl K (⌘ K) mènent à la recherche depuis toute page.
search-keys-off = Désactiver la touche /
search-keys-on = Activer la touche /
search-kind-mechanism = Mécanisme
search-kind-state = État
search-kind-theme = Thème
search-kind-global-meeting = Réunion mondiale des PCR passée
search-kind-meeting = Réunion
search-kind-session = Séance
search-kind-item = Point de l’ordre du jour
search-kind-document = Document final
search-kind-paragraph = Paragraphe
search-kind-adopted = Formulation convenue
search-kind-note = Note
search-kind-minutes = Compte rendu
search-kind-party = Partie
search-kinds-mechanism = Mécanismes
search-kinds-state = États
search-kinds-theme = Thèmes
search-kinds-global-meeting = Réunions mondiales passées
search-kinds-meeting = Réunions
search-kinds-session = Séances
search-kinds-item = Points de l’ordre du jour
search-kinds-document = Documents finaux
search-kinds-paragraph = Paragraphes
search-kinds-adopted = Formulations convenues
search-kinds-note = Notes
search-kinds-minutes = Comptes rendus
search-kinds-party = Parties
search-found = 
    { $count ->
        [one] { $count } résultat
       *[other] { $count } résultats
    }
search-found-more = Plus de { $count } résultats ; les premiers sont affichés

search-kind-post = Fiche
search-kinds-post = Fiches

## Library of agreed language
library-title = Formulations convenues
library-lede = Ce qui a été adopté ici et ce dont les États sont convenus ailleurs, mot pour mot, avec la référence.
library-search-title = Formulations convenues : { $words }
library-search-label = Chercher dans les formulations convenues
library-search-words = Mots ou expression
library-search-hint = Dans l’une des six langues. Les mots entre guillemets sont cherchés tels quels ; majuscules, accents et signes vocaliques sont indifférents.
library-search-language = Langue des mots
library-search-any = Toutes les langues
library-search = Chercher
library-no-words = Cette recherche ne contient aucun mot
library-no-words-hint = Saisissez au moins une lettre ou un chiffre ; les autres signes ne sont pas cherchés.
library-none = Aucun texte convenu ne contient ces mots
library-none-hint = Cherchez moins de mots, ou sans guillemets : ils peuvent alors être séparés.
library-found = 
    { $count ->
        [one] { $count } paragraphe
       *[other] { $count } paragraphes
    }
library-found-more = Les { $count } paragraphes les plus récents parmi d’autres
library-cut = La recherche était trop longue : seul le début a été pris en compte.
library-earlier-page = Plus récents
library-next-page = Plus anciens
library-texts = Textes
library-empty = Ce qui est adopté ici se trouvera sur cette page, dès son adoption.
library-empty-hint = Les textes convenus ailleurs sont introduits par l’administration de l’installation.
library-fictional = inventé pour la démonstration
library-unchecked = non comparé avec l’original
library-how-chair = adopté par la réunion
library-how-silence = adopté par approbation tacite
library-also-in = 
    { $count ->
        [one] aussi à { $count } autre endroit
       *[other] aussi à { $count } autres endroits
    }
library-cite = { $source }, { $designation }
library-cite-paragraph = { $source }, par. { $number }
library-languages = Langues du texte
library-body = Adopté par
library-meeting = Réunion
library-day = Date d’adoption
library-source = Source
library-revision = Publié sous
library-provenance = Provenance
library-elsewhere = Les mêmes mots ailleurs
library-open-document = Ouvrir le document dans sa réunion
library-quote = Texte à copier, avec la référence
library-copy = Copier avec la référence
library-copied = Copié.
documents-library = Formulations convenues d’autres textes, à chercher par expression
agreed-find = Chercher une formulation convenue
agreed-hint = Sélectionnez des mots et appuyez sur Alt+L pour les chercher. Ce que vous avez saisi est conservé.
agreed-all = Tous les résultats, dans la bibliothèque
agreed-failed = La bibliothèque est injoignable. Votre texte est intact ; réessayez.
agreed-put = Inséré dans votre texte : { $citation }
agreed-insert = Insérer avec la référence
agreed-precedents = Formulations convenues dans ce paragraphe

## Silence procedure
silence-title = Procédure d’approbation tacite
silence-list-title = Procédures d’approbation tacite
silence-list-lede = Un texte est adopté à moins qu’une partie habilitée ne fasse objection par écrit avant un instant donné.
silence-none = Aucune procédure pour l’instant. Elle se prépare à partir d’un document final dont tous les paragraphes sont agréés.
silence-moment = { $date }, { $time } { $city }
silence-both = { $there } (votre heure : { $here })
silence-left = reste { $hours } h { $minutes } min
silence-calendar-title = Fin de la procédure d’approbation tacite : { $document }
silence-state-prepared = en préparation
silence-state-announced = annoncée
silence-state-running = en cours
silence-state-adopted = adopté par approbation tacite
silence-state-broken = silence rompu
silence-state-withdrawn = retirée
silence-sentence-prepared = En préparation : à compter du { $start }, le texte serait adopté à moins qu’une partie ne fasse objection par écrit avant le { $when }. Personne n’a encore été informé.
silence-sentence-announced = Elle commence le { $start }. À moins qu’une partie ne fasse alors objection par écrit avant le { $when }, le texte est adopté.
silence-sentence-running = À moins qu’une partie ne fasse objection par écrit avant le { $when }, le texte est adopté.
silence-sentence-adopted = Le texte est adopté : aucune partie n’a fait objection avant le { $when }.
silence-sentence-broken = Le silence a été rompu le { $when }. La décision n’est pas prise.
silence-sentence-withdrawn = La procédure a été retirée le { $when }. Le texte est de nouveau en lecture.
silence-expiry = Fin
silence-start = Début
silence-new-expiry = Nouvelle fin
silence-extended-from = Prolongée ; elle finissait auparavant
silence-calendar = Dans mon agenda
silence-scope = Porte sur
silence-scope-whole = l’ensemble du texte
silence-scope-paras = paragraphes { $paras }
silence-scope-some = Certains paragraphes seulement
silence-scope-legend = Paragraphes soumis à la procédure ; les autres doivent déjà être agréés
silence-not-covered = Non soumis à la procédure : déjà agréé.
silence-basis = Mode d’annonce
silence-basis-announced-in-meeting = annoncée en séance
silence-basis-chair-letter = par lettre de la présidence
silence-disclosure = Qui apprend quelle partie l’a rompu
silence-disclosure-all = tous
silence-disclosure-chair-only = la présidence seule, sauf accord de la partie
silence-disclosure-hint = La pratique varie ; dites-le avant le début.
silence-reason = Motif
silence-hash = Empreinte du texte (SHA-256)
silence-text = Le texte
silence-text-hint = Publié pour la procédure ; nul ne peut le modifier tant qu’elle dure.
silence-own = Votre partie
silence-acknowledge = Accuser réception pour { $party }
silence-in-the-name-of = Au nom de { $party }
silence-which-party = Au nom de quelle partie ?
silence-party = Partie
silence-answer = Réponse
silence-answer-which = Choisissez votre réponse.
silence-answer-consent = Consentement
silence-answer-objection = Objection
silence-answer-amendment = Amendement
silence-answer-extension-request = Demande de délai
silence-answer-reservation = Réserve
silence-answer-explanation = Explication de position
silence-answer-hint-consent = Consigné, mais pas nécessaire : le silence vaut accord.
silence-answer-hint-objection = Rompt aussitôt le silence ; tous en sont avisés.
silence-answer-hint-amendment = Rompt le silence tout comme une objection. Écrivez les mots proposés.
silence-answer-hint-extension-request = Demande à la présidence une fin plus tardive ; ne rompt pas le silence.
silence-answer-hint-reservation = Ne rompt pas le silence ; annexée au texte adopté.
silence-answer-hint-explanation = Ne rompt pas le silence ; annexée au texte adopté.
silence-words = En toutes lettres
silence-words-hint = Nécessaire pour un amendement, une réserve ou une explication de position.
silence-which-paras = Objection à certains paragraphes
silence-which-paras-legend = Quels paragraphes ; aucun : tout le texte
silence-named = Notre partie peut être nommée dans l’avis adressé à tous
silence-named-hint = Sinon, seule la présidence apprend qui a fait objection.
silence-send = Envoyer la réponse
silence-send-hint = Vous recevez un reçu signé. Ce qui rompt le silence est demandé une seconde fois.
silence-break-title = Rompre le silence ?
silence-break-lede = Tous sont aussitôt avisés que la décision n’est pas prise, et le texte est de nouveau en lecture. C’est irrévocable.
silence-break-whole = tout le texte soumis à la procédure
silence-break-named = Votre partie est nommée dans l’avis.
silence-break-unnamed = L’avis ne nomme pas votre partie ; la présidence la voit.
silence-break-act = Rompre le silence
silence-break-not = Retour, sans envoyer
silence-received = Reçu à { $at }, dans les délais. Le reçu est ci-dessous.
silence-received-late = Reçu à { $at } : trop tard. C’est consigné, montré à la présidence, et ne change rien.
silence-received-at = Reçu
silence-too-late = La procédure est terminée. Ce que vous envoyez maintenant est consigné comme tardif.
silence-late = tardif
silence-taken-back = retiré à { $at }
silence-take-back = Retirer
silence-receipt = Reçu
silence-receipt-file = Conserver en fichier
silence-inbox = Réponses reçues
silence-annexed = Déclarations annexées
silence-parties = Parties
silence-parties-count = Peuvent faire objection : { $all }. Ouvert : { $opened }. Reçu accusé : { $acknowledged }. Accord exprès : { $consents }.
silence-gone = N’est plus partie à la réunion ; elle garde ici sa voix.
silence-told = Avisée
silence-told-at = écrit { $at }
silence-delivered-at = remis { $at }
silence-not-told = non avisée
silence-opened = Ouvert
silence-acknowledged = Reçu accusé
silence-keep = Conduite de la procédure
silence-announce = Annoncer
silence-announce-hint = Parties pouvant faire objection : { $count }. Tous les inscrits reçoivent un courrier avec l’échéance pour l’agenda ; les observateurs sont informés et non comptés.
silence-unopposed = La fin exacte a été indiquée en séance et personne ne s’est opposé à la procédure
silence-announce-act = Annoncer et écrire à tous
silence-untold = Parties qu’aucune lettre n’a atteintes
silence-untold-hint = Elle ne commence que lorsque chaque partie a été avisée. Avisez-les autrement et dites-le ici.
silence-told-otherwise = Avisées autrement
silence-told-act = Les noter comme avisées
silence-waits = L’heure est venue, mais elle attend : toutes les parties n’ont pas été avisées.
silence-extend = Prolonger
silence-extend-hint = Seulement plus tard, jamais plus tôt ; tous reçoivent le même nouvel instant. Prolongations restantes : { $left }.
silence-extend-act = Prolonger et écrire à tous
silence-withdraw = Retirer
silence-withdraw-hint = Met fin à la procédure sans résultat ; le texte est de nouveau en lecture.
silence-withdraw-act = Retirer la procédure
silence-prepare-title = Préparer une procédure d’approbation tacite
silence-back-to-document = Retour au document
silence-when-title = Quand
silence-how-title = Comment
silence-zone-hint = À l’heure de { $city }
silence-min-hours = Durée minimale en heures
silence-min-hours-hint = 72 est l’usage.
silence-proposed = Le mieux pour la partie la moins bien servie : { $when }
silence-propose = Prendre cette fin
silence-weigh = Évaluer de nouveau
silence-fair-caption = Ce que cette fin signifie pour chaque partie
silence-fair-local = Fin à son heure
silence-fair-hours = Heures ouvrées
silence-fair-remarks = Remarques
silence-fair-week = Semaine de travail, jours fériés
silence-fair-few = moins de { $hours } heures ouvrées
silence-fair-night = nuit là-bas
silence-fair-holiday = jour férié là-bas
silence-warn-few = Parties ayant moins de { $hours } heures ouvrées : { $count }.
silence-warn-night = Elle finit de nuit pour plus de la moitié des parties.
silence-warn-holiday = Parties pour lesquelles elle finit un jour férié : { $count }.
silence-week-mon-fri = lundi à vendredi
silence-week-sun-thu = dimanche à jeudi
silence-week-sat-wed = samedi à mercredi
silence-week-of = Semaine de travail de { $party }
silence-holidays-of = Jours fériés de { $party }
silence-holidays-hint = Heures ouvrées : de 9 h à 17 h à l’heure de la partie. Jours fériés sous la forme 2026-12-25, séparés par des espaces.
silence-wrong-instant = Indiquez le jour et l’heure, par exemple 2026-12-01T17:00.
silence-wrong-day = « { $day } » n’est pas un jour ; écrivez 2026-12-25.
silence-again-hint = Ce même texte a déjà été soumis à la procédure : dites pourquoi de nouveau.
silence-prepare-hint = Le texte est publié pour la procédure et ne peut plus être modifié. Personne n’est avisé avant l’annonce.
silence-prepare-act = Préparer
silence-awaited = Une réponse de votre partie est attendue
silence-awaited-until = le silence prend fin le { $when }
silence-check-link = Vérifier un reçu
silence-check-title = Vérifier un reçu
silence-check-lede = Un reçu atteste ce qu’une partie a envoyé dans une procédure d’approbation tacite, et quand cela a été reçu.
silence-check-hint = Collez le reçu entier, de la première ligne à la signature.
silence-check-act = Vérifier
silence-check-good = Authentique : signé par cette maison, et le registre dit toujours la même chose.
silence-check-not-in-log = Signé par cette maison, mais le registre ne dit plus la même chose. Informez la présidence.
silence-check-other-house = La signature est valable, mais la clé n’est pas celle de cette maison.
silence-no-receipt-unreadable = Ce n’est pas un reçu entier. Il commence par « Entente receipt 1 » et finit par sa signature.
silence-no-receipt-forged = La signature ne correspond pas : le reçu a été modifié.
silence-key = Clé publique de cette maison
silence-key-hint = Ed25519. Elle permet à quiconque de vérifier un reçu sans cette maison.
silence-refused-stale = Quelqu’un l’a modifiée entre-temps. Voyez son état actuel et décidez de nouveau.
silence-refused-not-ready = Le texte n’est ni agréé dans tous ses paragraphes, ni un texte de la présidence sans crochets.
silence-refused-hidden = Les parties ne peuvent pas lire ce document ; ouvrez-le-leur d’abord.
silence-refused-open-brackets = Il reste des crochets dans le texte.
silence-refused-stale-languages = Le texte n’est pas à jour en : { $languages }.
silence-refused-too-short = Elle durerait moins de { $hours } heures.
silence-refused-bad-minimum = Le minimum est un nombre d’heures entre 1 et 2160.
silence-refused-begins-in-the-past = Elle commencerait dans le passé.
silence-refused-no-paragraph = Ces paragraphes ne sont pas soumis à la procédure, ou absents du texte.
silence-refused-no-parties = Aucune partie à cette réunion ne peut faire objection.
silence-refused-same-text = Ce même texte a déjà été soumis à la procédure. Pour recommencer, donnez un motif.
silence-refused-already-open = Une autre procédure est ouverte sur ce document.
silence-refused-not-prepared = Elle a déjà été annoncée.
silence-refused-not-heard = Annoncée en séance, elle suppose que personne ne s’y soit opposé.
silence-refused-not-running = La procédure n’est pas en cours.
silence-refused-expired = La procédure est terminée.
silence-refused-not-later = La nouvelle fin doit être postérieure à l’ancienne.
silence-refused-extended-twice = Elle a été prolongée deux fois ; c’est le maximum.
silence-refused-no-reason = Donnez un motif ; il est communiqué à tous.
silence-refused-too-long = C’est trop long.
silence-refused-not-eligible = Aucune de vos parties ne peut faire objection dans cette procédure.
silence-refused-name-the-party = Vous appartenez à plusieurs parties : dites au nom de laquelle.
silence-refused-may-not-commit = Seul le chef d’une partie, ou un suppléant habilité à l’engager, peut répondre.
silence-refused-unconfirmed = Ce qui rompt le silence demande une seconde confirmation.
silence-refused-no-text = Cette réponse ne dit rien sans texte.
silence-refused-notice-sent = L’avis de rupture est parti : impossible de retirer. Une nouvelle procédure peut être préparée.
silence-refused-nothing-to-take-back = Il n’y a rien à retirer.
silence-subject-announced = Procédure d’approbation tacite annoncée
silence-subject-reminder = Rappel : procédure d’approbation tacite
silence-subject-extended = Procédure d’approbation tacite prolongée
silence-subject-moved = Procédure d’approbation tacite : nouvelle fin
silence-subject-broken = Silence rompu
silence-subject-broken-by = Silence rompu
silence-subject-adopted = Adopté par approbation tacite
silence-subject-withdrawn = Procédure d’approbation tacite retirée
silence-subject-not-told = La procédure d’approbation tacite attend
silence-letter-subject = { $what } : { $title }
silence-letter-announced = « { $title } » est soumis à la procédure d’approbation tacite à compter du { $start }. À moins qu’une partie ne fasse objection par écrit avant le { $deadline }, le texte est adopté.
silence-letter-reminder = { $party } n’a pas accusé réception de la procédure d’approbation tacite sur « { $title } ». Il ne reste pas plus de { $hours } heures : sans objection avant le { $deadline }, le texte est adopté.
silence-letter-extended = La présidence a prolongé la procédure d’approbation tacite sur « { $title } ». Elle prend désormais fin le { $deadline }, pour tous ; les accords donnés demeurent.
silence-letter-moved = Entente a été un temps injoignable. La procédure d’approbation tacite sur « { $title } » prend donc fin plus tard, le { $deadline }, pour tous.
silence-letter-broken = Le silence sur « { $title } » a été rompu. La décision n’est pas prise ; le texte est de nouveau en lecture.
silence-letter-broken-by = Le silence sur « { $title } » a été rompu par { $party }. La décision n’est pas prise ; le texte est de nouveau en lecture.
silence-letter-adopted = « { $title } » est adopté : aucune partie n’a fait objection avant le { $deadline }. Réserves et explications de position peuvent être déposées pendant 48 heures.
silence-letter-withdrawn = La procédure d’approbation tacite sur « { $title } » a été retirée. Aucune décision n’est prise ; le texte est de nouveau en lecture.
silence-letter-not-told = La procédure d’approbation tacite sur « { $title } » ne peut commencer : aucune lettre n’a atteint { $parties }. Avisez-les autrement et dites-le sur la page.
silence-letter-reason = Motif : { $reason }
silence-letter-deadline = Échéance : { $deadline }
silence-letter-foot = { $meeting }. Le texte (SHA-256 { $hash }) et le moyen de répondre : { $link }

# Outcome documents in several languages.
document-languages = Langues
languages-beside = À côté de la langue de négociation
languages-complete = Chaque paragraphe est traduit tel qu’il se lit actuellement.
languages-wanting = 
    { $count ->
        [one] { $count } paragraphe n’est pas traduit tel qu’il se lit actuellement.
       *[other] { $count } paragraphes ne sont pas traduits tels qu’ils se lisent actuellement.
    }
languages-missing = Pas encore traduit.
languages-stale = Le paragraphe a changé depuis cette traduction.
languages-write = Traduire
languages-change = Mettre à jour
languages-text = Le paragraphe ({ $language })

documents-file = Ou reprendre le projet d’un fichier
documents-file-hint = Un fichier Word (.docx), Markdown ou texte simple. Ses paragraphes viennent dans le champ ci-dessous, pour vérification avant tout commencement. Les modifications suivies sont prises comme acceptées ; les commentaires ne sont pas repris.
documents-file-read = Le lire dans le projet
documents-file-behind = Vous aviez déjà saisi du texte : celui du fichier vient à la suite.
documents-file-empty = Aucun texte n’a été trouvé dans le fichier. Rien du formulaire n’est perdu ; choisissez un autre fichier ou saisissez le projet.
files-columns = Côte à côte
documents-file-done = { $count ->
    [one] Un paragraphe a été lu dans le fichier. Vérifiez-le ci-dessous ; rien n’a encore commencé.
   *[other] { $count } paragraphes ont été lus dans le fichier. Vérifiez-les ci-dessous ; rien n’a encore commencé.
}
files-columns-since = Ce qui a changé depuis { $revision }, côte à côte
files-language-beside = { $language } à côté du texte
files-languages = En deux langues
files-languages-hint = Le texte à côté de sa traduction, paragraphe par paragraphe. Une traduction de termes antérieurs le signale.
files-stale = [traduction d’un texte antérieur]

document-together = Rédiger ensemble
document-together-title = Rédaction commune du projet
document-together-hint = Tous ceux qui tiennent la plume écrivent en même temps dans ce texte ; les autres le lisent en direct. Les numéros tels que 1., PP1 ou (a) en début de paragraphe sont lus lorsque le texte est repris dans le projet.
document-together-reader = Vous lisez le texte au fur et à mesure.
document-together-no-script = La rédaction commune nécessite les scripts. Sans eux, vous lisez le texte tel qu’il était à l’ouverture de la page ; rechargez-la pour voir la suite.
document-open-together = Ouvrir le texte commun
document-draft-being-written = Le projet est en cours de rédaction commune. Les paragraphes ci-dessous restent tels quels jusqu’à la reprise de ce texte.
document-being-written = En cours de rédaction. Le texte ci-dessus vaut jusqu’à la reprise de celui-ci.
document-take-draft = Reprendre dans le projet
document-drop-text = Laisser de côté
para-together = Rédiger en direct
para-take-text = Reprendre dans le texte
document-deed-text-opened = Rédaction commune commencée
document-deed-text-dropped = Le texte rédigé en commun a été laissé de côté
document-deed-draft-taken = Le texte rédigé en commun est devenu le projet
document-refused-written-together = Le texte est en cours de rédaction commune. Reprenez-le ou laissez-le de côté d’abord.
document-refused-not-together = Plus personne ne le rédige en commun.
editor-hand-back = Vous ne pouvez plus écrire ici. Vos mots sont conservés : copiez-les ou gardez-les comme projet de votre délégation.
editor-hand-back-keep = Garder comme projet de proposition

document-keys = Touches

document-had-typed = Vous aviez saisi : « { $words } »
silence-letter-time-asked = { $party } demande un délai supplémentaire dans la procédure d’approbation tacite sur « { $title } ». Vous pouvez la prolonger sur sa page, deux fois au plus.

display-being-written = En cours de rédaction ; pas encore repris dans le texte.

## Boards

board-title = Tableaux
board-lede = Ce que les mécanismes partagent entre les réunions : pratiques, questions, besoins et offres, thème par thème. Chaque fiche dit qui peut la lire.
board-begin = Écrire au tableau
board-drafts = Vos brouillons
board-drafts-lede = Personne d’autre ne les voit, quelle que soit sa fonction.
board-no-drafts = Aucun brouillon
board-no-drafts-hint = Ce que vous gardez sans le publier sera ici.
board-newest = Les plus récentes
board-own = Vos tableaux
board-themes = Par thème
board-followed = suivi
board-last = dernière le { $day }
board-changed = modifié le { $day }
board-of = Tableau de { $name }
board-convener = Organisateur
board-convener-lede = Ce que l’organisateur des réunions mondiales des PCR communique au réseau.
board-role-member = membre
board-role-observer = observateur
board-role-secretariat = secrétariat
board-role-chair = présidence
board-kind-practice = Pratique
board-kind-question = Question
board-kind-answer = Réponse
board-kind-offer = Offre
board-kind-request = Demande
board-kind-pilot = Projet pilote
board-kind-data-note = Note de données
board-kind-announcement = Annonce
board-kinds-practice = Pratiques
board-kinds-question = Questions
board-kinds-answer = Réponses
board-kinds-offer = Offres
board-kinds-request = Demandes
board-kinds-pilot = Projets pilotes
board-kinds-data-note = Notes de données
board-kinds-announcement = Annonces
board-map-about = { $count } mentions de { $states } États et territoires
board-since = depuis { $date }
board-endorsed-by = aussi pratiqué par { $names }
board-stage-open = Ouvert
board-stage-under-way = En cours
board-stage-concluded = Conclu
board-archived = archivé
board-withheld = retiré du tableau
board-draft = brouillon
board-pinned = épinglé
board-untitled = Sans titre
board-reach-public = Tout le monde
board-reach-network = Tous les mécanismes
board-reach-some = { $home } et { $names }
board-reach-mechanism = { $home } seulement
board-reach-body = Un seul organe de { $home }
board-look-list = Liste
board-look-columns = Colonnes
board-look-timeline = Chronologie
board-look-map = Carte
board-looks = Vues du tableau
board-filter = Filtrer
board-filter-kind = Nature
board-filter-mechanism = Mécanisme
board-filter-place = Sur
board-filter-language = Langue
board-filter-archived = Ce qui est archivé
board-any-kind = Toute nature
board-any-mechanism = Tout mécanisme
board-any-place = Tout État
board-any-language = Toute langue
board-cards = Ce qui est au tableau
board-nothing-fits = Rien ne correspond
board-show-all = Afficher tout le tableau
board-empty = Rien encore sur ce tableau
board-empty-write = Ce qui marche, ce qui manque, ce que vous pourriez offrir : la première fiche lance l’échange.
board-empty-visitor = Ce que les mécanismes partagent entre eux s’affiche une fois que vous êtes connecté.
board-empty-reader = Ce que les mécanismes partagent sera ici.
board-older = Plus anciennes
board-objective = Pacte mondial, objectif { $number }
board-target = ODD { $number }
board-feed = Flux des fiches publiques
board-follow = Suivre
board-unfollow = Ne plus suivre
board-column-empty = Rien ici
board-move = Déplacer
board-move-to = Vers « { $stage } »
board-matrix-title = Thèmes par mécanisme
board-matrix-lede = Qui travaille sur quoi, qui le partage, et où sont les lacunes.
board-matrix-region = Mécanismes de
board-matrix-any-region = toutes les régions
board-matrix-caption = Nombre de fiches que vous pouvez lire, par thème et mécanisme
board-matrix-theme = Thème
board-matrix-shares = y travaille et a partagé quelque chose
board-matrix-gap = y travaille, rien de partagé encore
board-matrix-cell = { $mechanism }, { $theme } : { $count }
board-matrix-cell-gap = { $mechanism }, { $theme } : y travaille, rien de partagé encore
board-gaps = Où sont les lacunes
board-gaps-lede = Thèmes sur lesquels des mécanismes travaillent et dont rien de ce que vous pouvez lire ne figure sur un tableau.
board-count-practice =
    { $count ->
        [one] { $count } pratique
       *[other] { $count } pratiques
    }
board-count-question =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
board-count-offer =
    { $count ->
        [one] { $count } offre
       *[other] { $count } offres
    }
board-count-request =
    { $count ->
        [one] { $count } demande
       *[other] { $count } demandes
    }
board-count-pilot =
    { $count ->
        [one] { $count } projet pilote
       *[other] { $count } projets pilotes
    }
board-count-data-note =
    { $count ->
        [one] { $count } note de données
       *[other] { $count } notes de données
    }
board-count-announcement =
    { $count ->
        [one] { $count } annonce
       *[other] { $count } annonces
    }
board-waiting =
    { $count ->
        [one] { $count } en attente
       *[other] { $count } en attente
    }
board-answers =
    { $count ->
        [one] { $count } réponse
       *[other] { $count } réponses
    }
board-comments =
    { $count ->
        [one] { $count } commentaire
       *[other] { $count } commentaires
    }
board-others =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
board-map-count =
    { $count ->
        [one] { $count } fiche
       *[other] { $count } fiches
    }
board-worked-on =
    { $count ->
        [one] { $count } mécanisme y travaille
       *[other] { $count } mécanismes y travaillent
    }
notice-unread =
    { $count ->
        [one] { $count } avis non lu
       *[other] { $count } avis non lus
    }

## Posts and notices

post-begin = Écrire au tableau
post-begin-lede = Que souhaitez-vous partager ?
post-kind-about-practice = Ce que vous faites et que d’autres pourraient faire aussi.
post-kind-about-question = Ce que vous voulez savoir des autres. Les réponses figurent en dessous.
post-kind-about-answer = Pour ceux qui lisent la question.
post-kind-about-offer = Ce que vous pourriez donner : expertise, formation, visite d’étude, documents.
post-kind-about-request = Ce dont vous avez besoin et que d’autres ont peut-être.
post-kind-about-pilot = Ce que vous expérimentez, pendant que vous l’expérimentez.
post-kind-about-data-note = Un chiffre ou une source que d’autres devraient connaître.
post-kind-about-announcement = Une date, une publication, un changement de fonction.
post-heading-practice = Une pratique
post-heading-question = Une question
post-heading-answer = Une réponse
post-heading-offer = Une offre
post-heading-request = Une demande
post-heading-pilot = Un projet pilote
post-heading-data-note = Une note de données
post-heading-announcement = Une annonce
post-home = Au nom de
post-home-hint = La fiche reste sur ce tableau.
post-in-name-of = Au nom de
post-answers = Répond à
post-language = Langue du texte
post-language-hint = C’est ainsi que d’autres la trouvent.
post-field-title = Titre
post-field-text = Texte
post-field-themes = Thème
post-field-reach = Qui peut la lire
post-field-shared-with = Partagée avec
post-field-may-publish = Autorisation
post-field-places = Où
post-field-since = Depuis quand
post-field-until = Jusqu’à quand
post-field-evidence = Ce qui le montre
post-field-contact = Contact
post-field-support = Sous forme de
post-field-working-languages = Langues de travail
post-field-source = Source
post-text-hint = Paragraphes, listes et **emphase** comme en Markdown. @midsa nomme un mécanisme, #labour-migration un thème.
post-more-themes = Autres thèmes
post-theme-second = Deuxième thème
post-theme-third = Troisième thème
post-since-practice = Pratiquée depuis
post-since-pilot = À l’essai depuis
post-since-data-note = Au
post-since-announcement = Début
post-until-question = Réponse souhaitée avant
post-until-offer = Valable jusqu’à
post-until-request = Nécessaire avant
post-until-pilot = Fin
post-until-announcement = Fin
post-date-hint = 2019, 2019-03 ou 2019-03-16
post-places-hint = Plusieurs avec Ctrl ou ⌘.
post-evidence-hint = Chiffres, évaluations, adresses de rapports.
post-source-hint = Qui la publie, et où.
post-contact-hint = Une fonction, pas un nom : « Point focal, Ministère du travail ».
post-support-expertise = expertise
post-support-training = formation
post-support-study-visit = visite d’étude
post-support-funding = financement
post-support-documents = documents
post-support-data = données
post-support-technology = technologie
post-reach-some = Les mécanismes nommés ci-dessous
post-reach-hint = C’est indiqué sur la fiche.
post-shared-with = Ne partager qu’avec certains mécanismes
post-may-publish = Les personnes concernées acceptent que tout le monde puisse la lire
post-may-publish-hint = Nécessaire seulement si tout le monde peut la lire.
post-publish = Publier
post-keep = Enregistrer
post-throw-away = Jeter le brouillon
post-draft = Garder comme brouillon
post-edit = Modifier
post-acts = Ce que vous pouvez en faire
post-history = Historique
post-happened = Ce qui s’est passé
post-versions = Ce qu’elle disait avant
post-no-versions = Elle dit la même chose depuis le début.
post-version-until = Jusqu’au { $when }, puis modifiée par
post-withheld-since = Retirée du tableau le { $day } :
post-withhold = Retirer du tableau
post-withhold-reason = Motif
post-withhold-hint = L’auteur le lit ; il reste au procès-verbal.
post-restore = Remettre
post-archive = Archiver
post-unarchive = Sortir des archives
post-pin = Épingler à ses thèmes
post-unpin = Détacher de ses thèmes
post-pin-home = Épingler à votre tableau
post-unpin-home = Détacher de votre tableau
post-endorsed = Qui le fait aussi
post-endorsed-none = Aucun autre mécanisme ne l’a encore dit.
post-endorse = Nous le faisons aussi
post-endorse-as = Au nom de
post-endorse-note = De quelle manière
post-endorse-back = Retirer
post-answers-heading = Réponses
post-no-answers = Pas encore de réponse.
post-answer = Répondre
post-settle = Ceci y répond
post-unsettle = La question reste ouverte
post-settled = Ceci a réglé la question
post-comments = Commentaires
post-no-comments = Pas encore de commentaire.
post-reply = Répondre
post-comment-text = Commentaire
post-comment-hint = Il est lu par quiconque peut lire la fiche.
post-comment-as = Au nom de
post-comment-send = Commenter
post-comment-edit = Modifier
post-comment-edited = modifié
post-comment-withheld = Retiré du tableau :
post-comment-show = Ce qu’il disait
post-talk-empty = Écrivez ce que vous voulez dire.
post-talk-too-long = C’est trop long. Votre texte est encore dans le champ ; raccourcissez-le.
post-talk-too-many = Cette fiche a atteint le nombre maximal de commentaires.
post-talk-closed = Elle n’est plus au tableau ; rien ne peut être ajouté. Votre texte est encore dans le champ.
post-talk-no-comment = Le commentaire auquel vous répondez n’existe plus. Votre texte est encore dans le champ.
post-file = Fichier
post-files = Fichiers
post-file-add = Ajouter un fichier
post-file-away = Retirer
post-file-hint = Images jusqu’à { $pictures } Mo ; PDF, Word, OpenDocument, tableaux, diapositives et texte jusqu’à { $papers } Mo.
post-file-where = Les fichiers et images s’ajoutent sur la page de la fiche.
post-file-refused-kind = Ce n’est ni une image ni un document accepté, ou son contenu n’est pas ce qu’annonce son nom. Rien n’a été ajouté.
post-file-refused-too-large = Le fichier est trop grand : images jusqu’à { $pictures } Mo, documents jusqu’à { $papers } Mo. Rien n’a été ajouté.
post-file-refused-too-many = Cette fiche a atteint le nombre maximal de fichiers. Retirez-en un d’abord.
post-told-read = Vous en avez été avisé : marquer comme lu
post-wrong-missing = À remplir : { $field }
post-wrong-too-long = Trop long : { $field }
post-wrong-too-many = Trop nombreux : { $field }
post-wrong-no-date = { $field } : écrivez 2019, 2019-03 ou 2019-03-16
post-wrong-ends-before = La fin précède le début
post-wrong-unknown = { $field } : un élément ne figure pas dans le répertoire
post-wrong-no-body = Ce n’est pas le tableau d’un organe
post-wrong-not-permitted = Indiquez que les personnes concernées acceptent, ou choisissez moins de lecteurs
post-refused-stale = Quelqu’un d’autre l’a modifiée depuis que vous l’avez ouverte. Votre texte est encore là ; voyez l’autre version dans l’historique, puis renvoyez la vôtre.
post-refused-same = C’est déjà le cas ; rien n’a été modifié.
post-refused-wrong-state = Impossible dans son état actuel. Rien n’a été modifié.
post-refused-no-reason = Indiquez le motif ; l’auteur le lira.
post-refused-reason-too-long = Le motif est trop long. Il est encore dans le champ.
post-refused-no-question = La question n’est pas ouverte aux réponses. Votre texte est encore là.
post-refused-no-answer = Ce n’est pas une réponse à la question. Rien n’a été modifié.
post-refused-forbidden = Vous ne pouvez pas faire cela.
post-refused-problems = Elle n’est pas encore complète : ouvrez-la pour la modifier.
post-event-post-published = publiée
post-event-post-edited = modifiée
post-event-post-moved = déplacée
post-event-post-pinned = épinglée ou détachée
post-event-post-archived = archivée ou sortie des archives
post-event-post-withheld = retirée du tableau
post-event-post-restored = remise
post-event-question-settled = réglée ou rouverte
post-event-commented = commentée
post-event-comment-edited = commentaire modifié
post-event-comment-withheld = commentaire retiré
post-event-comment-restored = commentaire remis
post-event-endorsed = appuyée
post-event-endorsement-withdrawn = appui retiré
notice-title = Avis
notice-none = Rien à vous signaler
notice-none-hint = Vous êtes avisé quand on vous répond, nomme votre mécanisme ou publie là où vous suivez.
notice-new = nouveau
notice-read-all = Tout marquer comme lu
notice-kind-withheld = Votre fiche a été retirée du tableau
notice-kind-restored = Votre fiche est de retour au tableau
notice-kind-mentioned = Votre mécanisme a été nommé
notice-kind-answered = Une réponse à votre question
notice-kind-settled = Une question a été réglée
notice-kind-commented = Un commentaire sur votre fiche
notice-kind-endorsed = Un autre mécanisme le fait aussi
notice-kind-posted = Nouveau là où vous suivez
notice-kind-followed = Du nouveau dans ce que vous suivez
notice-wishes = Comment vous êtes avisé
notice-wishes-lede = Tout figure ici ; les courriels arrivent comme vous le souhaitez.
notice-wishes-kept = Enregistré.
notice-kinds = De quoi
notice-hours = Quand
notice-hours-zone = À l’heure de { $city }.
notice-quiet-from = Pas de courriel à partir de
notice-quiet-until = jusqu’à
notice-quiet-hint = Ce qui arrive entre-temps attend cette heure. Deux fois la même heure : courriels à toute heure.
notice-digest-at = Le courriel quotidien arrive à
notice-no-time = Écrivez une heure comme 07:30
notice-way-at-once = par courriel, aussitôt
notice-way-digest = dans un courriel par jour
notice-way-house = ici seulement
notice-way-never = pas du tout
notice-stop = Mettre fin à tous les courriels
notice-stop-lede = Tout reste visible ici lorsque vous vous connectez.
notice-stopped = Plus de courriels
notice-stopped-lede = Vous pouvez changer cela à tout moment dans vos préférences.

## Follow-up
follow-title = Suivi
follow-lede = Ce qui a été promis et recommandé : qui, pour quand, et ce qui le montre.
follow-new = Nouvel engagement
follow-edit = Modifier
follow-new-lede = Une chose, un responsable, une date. Le responsable est prévenu.
follow-found = { $count ->
    [one] { $count } inscription
   *[other] { $count } inscriptions
}
follow-evidence-count = { $count ->
    [0] aucune
    [one] { $count } pièce
   *[other] { $count } pièces
}
follow-whole = Tout le registre
follow-kind = Nature
follow-kind-commitment = Engagement
follow-kind-recommendation = Recommandation
follow-state = État
follow-state-open = À faire
follow-state-under-way = En cours
follow-state-done = Fait
follow-state-dropped = Abandonné
follow-state-superseded = Remplacé
follow-press-overdue = En retard
follow-press-before-meeting = À faire avant la prochaine réunion
follow-press-later = Plus tard
follow-press-no-day = Sans date
follow-press-closed = Clos
follow-before = À faire avant { $meeting } ({ $day })
follow-due = Échéance
follow-any-due = Toutes les échéances
follow-any-state = Tous les états
follow-owner = Responsable
follow-any-owner = Tous les responsables
follow-any-theme = Tous les thèmes
follow-filter-meeting = Convenu à
follow-any-meeting = Toutes les réunions
follow-none = Le registre est encore vide
follow-none-hint = Ce que vous pouvez lire apparaîtra ici dès que ce sera inscrit.
follow-none-fit = Rien ne correspond
follow-none-fit-hint = Demandez moins.
follow-column-title = Recommandation
follow-column-owner = Responsable
follow-column-due = Échéance
follow-column-state = État
follow-column-evidence = Preuves
follow-column-origin = Provient de
follow-cited = { $symbol }, { $number }
follow-no-day = sans date
follow-no-indicator = Aucun indiqué
follow-put-down = Inscrit par { $home }, { $day }
follow-dropped-on = Abandonné le { $day } :
follow-superseded-by = Remplacé par :
follow-supersedes = Remplace
follow-field-title = En une phrase
follow-field-text = Texte
follow-field-themes = Thème
follow-field-owner = Responsable
follow-field-indicator = À quoi on le verra
follow-field-due = Pour le
follow-field-reach = Qui peut le lire
follow-field-shared-with = Partagé avec
follow-field-may-publish = Autorisation
follow-field-places = Où
follow-field-day = Quand
follow-field-helped = Ce qui a aidé
follow-title-hint = Commencez par ce qui est à faire.
follow-text-hint = Le texte d’origine, si la phrase ci-dessus ne le reprend pas en entier.
follow-owner-hint = Un mécanisme, un État ou l’organisateur. Pour un État, celui qui inscrit en rend compte.
follow-owner-named = Dans la note : { $name }
follow-choose-owner = Choisir…
follow-home-hint = Qui tient le texte et peut le modifier.
follow-due-hint = Le responsable reçoit un rappel 30 et 7 jours avant, puis quand la date est passée.
follow-indicator-hint = Ce qu’on pourra compter ou constater.
follow-helped-hint = Une ligne chacun : une adresse de la maison (/posts/…, /library/…), une adresse web ou des mots.
follow-wrong-missing = À remplir : { $field }
follow-wrong-too-long = Trop long : { $field }
follow-wrong-too-many = Trop nombreux : { $field }
follow-wrong-no-date = { $field } : cette date n’existe pas
follow-wrong-unknown = { $field } : quelque chose ne figure pas dans le répertoire
follow-wrong-no-body = { $field } : il ne s’agit pas d’un organe
follow-wrong-not-permitted = { $field } : indiquez que les intéressés sont d’accord, ou choisissez moins de lecteurs
follow-wrong-owner-cannot-read = { $field } : le responsable ne pourrait pas le lire. Choisissez tous les mécanismes, ou partagez-le nommément avec lui.
follow-refused-forbidden = Vous ne pouvez pas faire cela.
follow-refused-stale = Quelqu’un l’a modifié depuis que vous l’avez ouvert. Votre saisie est toujours là ; regardez la sienne, puis renvoyez la vôtre.
follow-refused-same = C’est déjà le cas ; rien n’a été modifié.
follow-refused-wrong-state = Impossible dans son état actuel. Rien n’a été modifié.
follow-refused-no-reason = Dites pourquoi ; cela reste au dossier.
follow-refused-reason-too-long = Le motif est trop long. Il est toujours dans le champ.
follow-refused-no-other = Ce qui devait le remplacer n’existe pas. Rien n’a été modifié.
follow-refused-other-fell = Ce qui devait le remplacer est lui-même abandonné ou remplacé.
follow-refused-circle = Il se remplacerait lui-même : l’autre renvoie déjà ici. Rien n’a été modifié.
follow-acts = Ce que vous pouvez faire
follow-move-open = Pas commencé
follow-move-under-way = En cours
follow-move-done = C’est fait
follow-drop = Abandonner
follow-drop-reason = Pourquoi
follow-supersede = Le remplacer
follow-supersede-by = Ce qui le remplace
follow-entries-evidence = Preuves
follow-entries-progress = Avancement
follow-no-evidence = Rien ne le montre encore.
follow-no-progress = Pas encore de note.
follow-add-evidence = Ajouter une preuve
follow-add-progress = Noter l’avancement
follow-entry-text-evidence = Ce qui le montre, avec un lien s’il y en a un
follow-entry-text-progress = Ce qui a été fait depuis
follow-evidence-day = Quand cela s’est passé
follow-added = Ajouté le { $day }
follow-event-commitment-made = Inscrit au registre
follow-event-commitment-written = Réécrit
follow-event-commitment-moved = Désormais
follow-event-commitment-dropped = Abandonné
follow-event-commitment-superseded = Remplacé
follow-event-evidence-added = Preuve ajoutée
follow-event-progress-noted = Avancement noté
follow-impact-title = Effets sur le droit et la pratique
follow-impact-lede = Ce qui a été revu, créé ou modifié, où, et ce qui a aidé.
follow-impact-new = Consigner un effet
follow-impact-of = Découle de
follow-no-impact = Rien n’est encore consigné.
follow-impact-law-reviewed = Loi revue
follow-impact-law-created = Nouvelle loi
follow-impact-law-amended = Loi modifiée
follow-impact-practice-reviewed = Pratique revue
follow-impact-practice-created = Nouvelle pratique
follow-impact-practice-amended = Pratique modifiée
follow-matter = Droit ou pratique
follow-matter-law = Loi
follow-matter-practice = Pratique
follow-change = Ce qu’il en est advenu
follow-change-reviewed = Revu
follow-change-created = Créé
follow-change-amended = Modifié
follow-became = Ce qu’il est advenu de nos accords
follow-became-lede = Ce que des réunions antérieures ont convenu, dans la mesure où vous pouvez le lire.
follow-became-none = Le registre ne contient rien d’antérieur que vous puissiez lire.
follow-from-here = Ce qui en découle
follow-make = En faire un engagement
follow-take = Porter au registre de suivi
follow-of-mechanism = Engagements en cours
notice-kind-committed = Une tâche vous revient
notice-kind-due = L’échéance approche
notice-kind-overdue = L’échéance est passée
notice-kind-progressed = Un engagement a avancé
notice-letter-closed = Une fiche d’un tableau qui n’est pas ouvert à tout le réseau ; elle se lit uniquement en ligne.
notice-letter-subject =
    { $count ->
        [one] Entente : un avis
       *[other] Entente : { $count } avis
    }
notice-letter-foot = Préférences : { $wishes }
    Plus de courriels : { $stop }

introduction-title = Mises en relation
introduction-lede = Un besoin et une offre mis en relation. Les deux parties doivent accepter avant que chacune sache comment joindre l’autre.
introduction-none = Aucune mise en relation pour l’instant
introduction-none-hint = Ouvrez une demande ou une offre : ce qui correspond figure en dessous, avec les raisons.
introduction-offers-fit = Offres qui correspondent
introduction-requests-fit = Demandes qui correspondent
introduction-no-offer = Aucune offre que vous pouvez lire ne correspond encore. Vous serez avisé s’il en vient une.
introduction-no-request = Aucune demande que vous pouvez lire ne correspond encore. Vous serez avisé s’il en vient une.
introduction-same-theme = le même thème : { $names }
introduction-same-support = demandé et offert : { $names }
introduction-same-language = travaillent tous deux en { $names }
introduction-same-place = concernent tous deux { $names }
introduction-same-region = la même partie du monde : { $name }
introduction-propose = Proposer une mise en relation
introduction-note = Un mot aux deux parties
introduction-note-hint = Les deux le lisent. Si vous parlez pour une partie, vous acceptez par là pour elle.
introduction-standing-proposed = Proposée
introduction-standing-introduced = Mis en relation
introduction-standing-declined = Déclinée
introduction-standing-reported = Résultat communiqué
introduction-yes-request = La partie qui demande a accepté.
introduction-yes-offer = La partie qui offre a accepté.
introduction-open-request = La partie qui demande n’a pas répondu.
introduction-open-offer = La partie qui offre n’a pas répondu.
introduction-declined-request = La partie qui demande a décliné.
introduction-declined-offer = La partie qui offre a décliné.
introduction-consent = Oui, mettez-nous en relation
introduction-decline = Décliner
introduction-why = Pourquoi
introduction-reach = Comment joindre l’autre partie
introduction-report = Ce qu’il en est advenu
introduction-what = En quelques mots
introduction-outcome-helped = Cela a aidé.
introduction-outcome-partly = Cela a aidé en partie.
introduction-outcome-nothing = Il n’en est rien advenu.
introduction-refused-forbidden = Vous ne parlez pas pour cette partie.
introduction-refused-over = Ce n’est plus possible : la situation a changé depuis que vous avez ouvert la page. Rien n’a été modifié.
introduction-refused-too-long = C’est trop long. Le texte est encore dans le champ.
introduction-refused-empty = Dites en quelques mots ce qu’il en est advenu.
notice-kind-proposed = Une mise en relation est proposée
notice-kind-introduced = Une mise en relation a progressé
notice-kind-fits = Du nouveau correspond à votre fiche
post-event-introduction-proposed = mise en relation proposée
post-event-introduction-consented = une partie a accepté la mise en relation
post-event-introduction-declined = mise en relation déclinée
post-event-introduction-reported = résultat d’une mise en relation

follow-more = Suite

## The year round: spaces, tasks, light events, the network
space-title = Espaces
space-yours = Vos espaces
space-front-lede = Entre les réunions : ce qui vient, ce qui reste à faire, les documents utiles. Chaque espace est réservé à celles et ceux qui en font partie.
space-none = Vous ne faites encore partie d’aucun mécanisme
space-none-hint = Le secrétariat de votre mécanisme peut vous y inscrire ; son espace figurera alors ici.
space-lede = Réservé à celles et ceux qui en font partie. Personne d’autre ne voit cette page.
space-coming = À venir
space-nothing-comes = Rien n’est prévu. Une réunion ou un événement annoncé figurera ici.
space-to-do = À faire
space-no-tasks = Rien n’est à faire.
space-no-tasks-work = Rien n’est à faire. Créez une tâche, ou faites-en une d’un engagement ou d’une publication.
space-newest = Dernières publications au tableau
space-no-posts = Le tableau est encore vide.
space-whole-board = Tout le tableau
space-materials = Documents et liens
space-no-materials = Rien n’a encore été déposé ici.
space-material-put = Déposer un document ou un lien
space-material-title = Titre
space-material-link = Lien
space-material-file = Document
space-material-hint = PDF, Word, Writer, tableaux, diapositives ou texte, jusqu’à { $n } Mo.
space-material-away = Retirer
space-material-refused-no-title = Donnez-lui un titre.
space-material-refused-too-long = Le titre est trop long.
space-material-refused-nothing = Ajoutez un lien ou choisissez un document. Ce que vous avez saisi est conservé.
space-material-refused-no-link = Le lien doit commencer par https:// ou http://.
space-material-refused-kind = Ce type de fichier n’est pas accepté, ou le fichier ne correspond pas à son nom.
space-material-refused-too-large = Le fichier dépasse { $n } Mo.
space-material-refused-too-many = Il n’y a plus de place. Retirez d’abord quelque chose.
space-calendar = Calendrier
space-calendar-lede = Les réunions, les événements et les échéances de cet espace, dans votre propre calendrier. L’adresse n’est qu’à vous et prend fin à votre départ.
space-calendar-address = Adresse du calendrier
space-calendar-once = Copiez-la maintenant : elle n’est affichée qu’une fois.
space-calendar-make = Créer une adresse
space-calendar-renew = Créer une nouvelle adresse et annuler l’ancienne
space-calendar-end = Y mettre fin
task-title = Tâches
task-one = Tâche
task-all = Toutes les tâches
task-new = Nouvelle tâche
task-make = En faire une tâche
task-edit = Réécrire
task-which-space = Dans quel espace ? Celles et ceux qui en font partie la verront.
task-space = Espace
task-any-space = Tous les espaces
task-doer = Qui s’en charge
task-doer-hint = Une personne de cet espace, ou un organe du mécanisme. Elle en est informée.
task-anybody = Tout le monde
task-mine = Les miennes
task-nobody = personne pour l’instant
task-somebody-gone = une personne qui est partie
task-field-title = Ce qui est à faire
task-field-text = Précisions
task-field-doer = Qui s’en charge
task-field-due = Échéance
task-state-open = à faire
task-state-doing = en cours
task-state-done = faite
task-state-dropped = abandonnée
task-move-open = Pas commencée
task-move-doing = En cours
task-move-done = Faite
task-drop = L’abandonner
task-drop-reason = Pourquoi elle est abandonnée
task-dropped = Abandonnée le { $day } :
task-event-task-made = Créée
task-event-task-written = Réécrite
task-event-task-moved = Déplacée
task-event-task-dropped = Abandonnée
task-refused-forbidden = Vous ne pouvez que lire ici.
task-refused-stale = Quelqu’un l’a modifiée entre-temps. Voici son état actuel ; rien n’est perdu. Vérifiez, puis recommencez.
task-refused-same = Elle est déjà dans cet état.
task-refused-wrong-state = Ce n’est pas possible dans son état actuel. Reprenez-la d’abord.
task-refused-no-reason = Dites pourquoi.
task-refused-reason-too-long = Le motif est trop long.
task-none = Pas encore de tâches
task-none-hint = Une tâche dit qui fait quoi et pour quand. Elle peut naître d’une décision, d’un engagement ou d’une publication.
task-late = En retard
task-live = À faire
task-closed = Faites ou abandonnées
task-as-list = Liste
task-columns = Colonnes
task-list-of = Toutes les tâches (ouvertes : { $count })
task-from-here = Tâches qui en découlent
event-title = Événements
event-lede = Séminaires, tables rondes, formations et ateliers des mécanismes, dans la mesure où vous pouvez les lire.
event-new = Annoncer un événement
event-new-lede = Qui peut le lire peut s’inscrire ; le lien est montré à qui a une place.
event-edit = Réécrire
event-held-by = Organisé par
event-kind = Type
event-any-kind = Tous les types
event-kind-seminar = Séminaire
event-kind-round-table = Table ronde
event-kind-training = Formation
event-kind-workshop = Atelier
event-none = Aucun événement n’est annoncé
event-none-hint = Ce que les mécanismes annoncent à votre intention figurera ici.
event-none-hold = Annoncez un séminaire, une table ronde, une formation ou un atelier.
event-coming = Événements à venir
event-past = Événements passés
event-cancelled = annulé
event-cancelled-because = Annulé :
event-free = Places libres : { $count }
event-seat-placed = a une place
event-seat-waiting = attend une place
event-you-have-a-place = Vous avez une place.
event-you-wait = Vous êtes sur la liste d’attente, en position { $place }. Vous serez informé dès qu’une place vous revient.
event-sign-up = S’inscrire
event-sign-up-for = Pour
event-wait = S’inscrire sur la liste d’attente
event-wait-hint = Toutes les places sont prises. La prochaine qui se libère revient à qui attend depuis le plus longtemps.
event-withdraw = Rendre la place
event-sign-in = Se connecter pour s’inscrire
event-take-along = Dans mon calendrier
event-when = Quand
event-in-zone = { $when } (heure de { $city })
event-own-time = Pour vous : { $when } ({ $city })
event-closes = Inscription jusqu’au
event-link-hidden = montré à qui a une place
event-places-of = Prises : { $placed } sur { $places }
event-places-open = Sans limite. Inscriptions : { $placed }
event-waiting = en attente : { $count }
event-papers = Documents
event-signed = Qui vient
event-signed-lede = Seuls les organisateurs voient ces noms.
event-column-name = Nom
event-column-for = Pour
event-column-seat = Place
event-cancel = Annuler l’événement
event-cancel-reason = Pourquoi il est annulé ; les personnes inscrites le liront.
event-field-title = Titre
event-field-text = Programme
event-field-starts-on = Début
event-field-ends-on = Fin
event-field-zone = Fuseau horaire
event-field-place = Lieu
event-field-link = Lien pour participer
event-field-languages = Langues
event-field-themes = Thèmes
event-field-places = Places
event-field-closes-on = Clôture des inscriptions
event-field-reach = Qui peut le lire
event-field-shared-with = Avec qui il est partagé
event-field-may-publish = Peut être public
event-time = heure
event-zone-hint = Les heures sont celles de ce fuseau ; chacun voit aussi les siennes.
event-place-hint = Un lieu, un lien, ou les deux.
event-link-hint = Montré seulement à qui a une place.
event-places-hint = Vide : sans limite. Les suivants attendent.
event-closes-hint = Vide : au début.
event-wrong-missing = Il manque : { $field }.
event-wrong-too-long = Trop long : { $field }.
event-wrong-too-many = Trop nombreux : { $field }.
event-wrong-no-date = { $field } : indiquez un jour et une heure.
event-wrong-ends-before = La fin doit venir après le début.
event-wrong-too-late = { $field } : c’est trop tard. L’inscription se ferme avant le début, et un événement dure un mois au plus.
event-wrong-nowhere = Indiquez un lieu ou un lien.
event-wrong-no-link = Le lien doit commencer par https:// ou http://.
event-wrong-no-number = { $field } : écrivez un nombre entier de 1 à 5000.
event-wrong-unknown = { $field } : inconnu ici.
event-wrong-no-body = Seul un organe peut réserver quelque chose à lui-même.
event-wrong-not-permitted = Cochez qu’il peut être public, ou choisissez moins de lecteurs.
event-refused-forbidden = Seuls les organisateurs peuvent le faire.
event-refused-stale = Quelqu’un l’a modifié entre-temps. Vos mots sont encore dans le formulaire ; rien n’est perdu.
event-refused-same = Rien ne changerait.
event-refused-cancelled = L’événement est annulé.
event-refused-over = L’événement a commencé ou est terminé.
event-refused-closed = L’inscription est close.
event-refused-no-reason = Dites pourquoi.
event-refused-reason-too-long = Le motif est trop long.
notice-kind-cancelled = Un événement auquel vous êtes inscrit est annulé
notice-kind-placed = Une place à un événement vous revient
notice-kind-rescheduled = Un événement auquel vous venez a changé d’heure ou de lieu
network-title = Le réseau
network-lede = Ce que les mécanismes partagent avec tout le réseau, et ce qui attend. Ce qu’un mécanisme garde pour lui n’entre dans aucun chiffre.
network-as-of = Au { $day }
network-activity = Publications et réponses en douze mois
network-activity-words = Publications : { $posts } ; réponses : { $answers }
network-posts = Publications
network-answers = Réponses
network-numbers = Les chiffres
network-month = Mois
network-by-theme = Par thème
network-by-region = Par région
network-nothing-shared = Rien n’a été partagé avec tout le réseau durant ces mois.
network-unanswered = Questions sans réponse depuis plus de 30 jours
network-unanswered-none = Chaque question a reçu une réponse à temps.
network-without-offer = Demandes sans offre
network-without-offer-none = Chaque demande a trouvé quelqu’un.
network-owed = Engagements à tenir
network-owed-none = Rien n’est à faire.
network-soon = Dans les 90 jours
network-rest = Plus tard ou sans date
network-silent = Sans signe depuis six mois
network-silent-lede = Sur { $all } mécanismes actifs, sans signe visible pour le réseau : { $silent }
network-silent-none = Chaque mécanisme actif a donné signe de vie.
network-last-sign = Dernier signe
network-never = jamais encore
network-calendar-title = Calendrier du réseau
network-calendar-lede = Les réunions et événements de tous les mécanismes, dans la mesure où vous pouvez en avoir connaissance, et ce qui se gêne.
network-calendar-feed = Les dates du réseau dans votre propre calendrier. L’adresse n’est qu’à vous.
network-as-month = Mois
network-as-table = Tableau
network-earlier = Plus tôt
network-later = Plus tard
network-what-meeting = Réunion
network-what-global = Réunion mondiale
network-everybody = tout le réseau
network-column-what = Quoi
network-column-days = Dates
network-column-whose = De qui
network-column-place = Lieu
network-column-waits = Jours d’attente
network-nothing = Rien dont vous puissiez avoir connaissance
network-nothing-hint = Les réunions figurent ici pour qui y prend part, et là où elles font connaître leurs dates.
network-month-empty = Ce mois-ci, il n’y a rien dont vous puissiez avoir connaissance.
network-clashes = Ce qui se gêne
network-clashes-lede = Les mêmes jours, les mêmes thèmes à moins de quinze jours, les mêmes personnes.
network-no-clashes = Rien ne se gêne ici.
network-clash-days = Les mêmes jours ; membres des deux : { $names }
network-clash-global = Les mêmes jours qu’une réunion de tout le réseau
network-clash-themes-same = Les mêmes thèmes les mêmes jours : { $names }
network-clash-themes = Les mêmes thèmes à moins de quinze jours (écart en jours : { $count }) : { $names }
network-clash-people = Les mêmes personnes sont attendues : { $names }
network-in-the-way = Quelque chose gêne ces dates
network-in-the-way-hint = Rien n’est encore enregistré. Choisissez d’autres dates, ou enregistrez quand même.
network-save-all-the-same = Enregistrer quand même
network-days-title = Dans le calendrier du réseau
network-days-lede = Les autres évitent ce qu’ils connaissent. Seuls le titre, les dates, la ville et les thèmes sont montrés, jamais le contenu de la réunion.
network-days-who = Qui peut connaître ses dates
network-days-nobody = Seulement celles et ceux qui y prennent part
network-days-hint = Cela peut être changé à tout moment.

# Notes written together in a space.
space-notes = Notes
space-note = Note
space-no-notes = Aucune note n’est encore rédigée ici.
space-no-notes-work = Pas encore de note. Commencez-en une : ceux qui travaillent ici y écrivent avec vous, toute l’année.
space-notes-archived = { $count ->
        [one] { $count } note archivée
       *[other] { $count } notes archivées
    }
space-note-begin = Commencer une note
space-note-title = Titre
space-note-written-by = Dernière écriture :
space-note-begun-by = Commencée par
space-note-ways = Cette note ailleurs
space-note-read = Pour lire, imprimer et emporter
space-note-text = Texte de la note
space-note-acts = La note dans son ensemble
space-note-rename = Renommer
space-note-archive = Archiver
space-note-archive-hint = Elle reste lisible ici ; personne n’y écrit tant qu’elle n’est pas rétablie.
space-note-bring-back = Rétablir
space-note-is-archived = Archivée le { $when }. Elle peut être lue ; personne n’y écrit tant qu’elle n’est pas rétablie.
space-note-event-space-note-begun = Commencée
space-note-event-space-note-renamed = Renommée
space-note-event-space-note-archived = Archivée
space-note-event-space-note-returned = Rétablie
space-note-event-space-note-version-named = Un état a reçu un nom
space-note-event-space-note-brought-back = Un texte antérieur a été rétabli
space-note-refused-forbidden = Vous ne faites que lire ici.
space-note-refused-stale = Quelqu’un l’a modifiée entre-temps. Voici son état actuel ; le texte de la note est intact. Regardez, puis réessayez.
space-note-refused-no-title = Donnez-lui un titre.
space-note-refused-too-long = Le titre est trop long.
space-note-refused-same = C’est déjà le cas.
space-note-refused-archived = Elle est archivée. Rétablissez-la d’abord.
space-note-refused-too-many = Un espace compte { $n } notes au plus.
handover-notes = Notes des espaces

notice-kind-named = Vous êtes nommé dans une note

# A note that opens without a network.
kept-line = Pas de réseau. Affiché depuis cet appareil, dernier état connu : { $when }.

# What one sees of a file before one opens it.
glance = Aperçu
glance-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }

## Open interface
api-title = Données ouvertes
api-lede = Ce que montrent les pages, pour les programmes : les mêmes choses, avec les mêmes droits, en JSON et en tableaux.
api-document = Document OpenAPI
api-contents = Sur cette page
api-ask = Comment demander
api-ask-open = Ce qui est public est donné à tous, sans clé.
api-ask-token = Le reste demande un jeton personnel dans l’en-tête de la requête. Il peut ce que peut son compte, et pas davantage : ce que vous ne pouvez voir sur une page, votre jeton ne l’obtient pas non plus.
api-ask-tokens = Vos jetons
api-ask-pages = Les listes viennent par pages. « limit » dit combien, { $count } au plus ; « next » de la réponse est « after » de la requête suivante, et figure aussi dans l’en-tête « Link ».
api-ask-tags = Chaque réponse porte un « ETag ». Renvoyé comme « If-None-Match », il évite de redemander ce qui n’a pas changé.
api-ask-write = Ce qui est écrit est du JSON de { $kib } Kio au plus, avec la version qui a été vue. Un acte envoyé deux fois avec la même « Idempotency-Key » est fait une fois.
api-ask-language = Les mots sont dans la langue de « lang » ou d’« Accept-Language », ou dans celle qui existe ; chacun dit laquelle.
api-parameters = Paramètres :
api-tag-directory = Répertoire
api-tag-boards = Tableaux
api-tag-introductions = Mises en relation
api-tag-follow-up = Suivi
api-tag-meetings = Réunions
api-tag-library = Formulations convenues
api-tag-search = Recherche
api-tag-notices = Avis
api-tag-calendar = Agenda
api-problems = Quand il n’y a pas de réponse
api-problems-text = Un problème est du JSON (RFC 9457). Son « type » finit par l’un de ces mots, qui ne changent pas ; « errors » dit quel champ ne convient pas.
api-problem-absent = Il n’y a rien ici pour vous.
api-problem-signed-out = Il faut pour cela un jeton personnel.
api-problem-bad-token = Ce jeton n’ouvre rien : il est inconnu, il a pris fin, ou son compte est fermé.
api-problem-forbidden = Vous ne pouvez pas faire cela.
api-problem-read-only = Ce jeton ne fait que lire.
api-problem-unknown-parameter = Ce paramètre n’existe pas ici.
api-problem-bad-parameter = Un paramètre ne peut être lu.
api-problem-bad-cursor = La place dans la liste n’est plus connue. Recommencez.
api-problem-unreadable = Ce qui a été envoyé ne peut être lu.
api-problem-not-json = Ce qu’on envoie ici est « application/json ».
api-problem-too-large = Ce qui a été envoyé est trop volumineux.
api-problem-invalid = Quelque chose ne convient pas dans ce qui a été envoyé.
api-problem-stale = Quelqu’un d’autre l’a modifié depuis que vous l’avez vu. Rien n’a été fait.
api-problem-refused = Ce n’est pas le moment. Rien n’a été fait.
api-problem-too-often = Trop d’appels. « Retry-After » dit quand revenir.
api-problem-out-of-reach = La base de données ne répond pas. Réessayez dans un instant.
api-problem-broken = Une erreur s’est produite ici. Le détail est le numéro sous lequel elle a été notée.
api-tables = Tableaux
api-tables-text = Chaque tableau des pages peut être emporté en CSV et en classeur (XLSX) ; les liens se trouvent à côté des tableaux. Les noms des colonnes sont les mêmes dans toutes les langues.
table-csv = En tableau (CSV)
table-xlsx = En classeur (XLSX)
tokens-title = Jetons pour les programmes
tokens-lede = Par un jeton, un programme demande en votre nom. Il peut ce que vous pouvez ; celui qui ne fait que lire ne peut rien changer.
tokens-fresh = Votre jeton :
tokens-once = Copiez-le maintenant. Il n’est pas conservé ici et ne peut être montré de nouveau.
tokens-ended-done = Le jeton a pris fin.
tokens-mine = Vos jetons
tokens-none = Vous n’en avez pas.
tokens-past = Terminés
tokens-made = Créé le { $day }
tokens-used = Utilisé pour la dernière fois le { $day }
tokens-unused = Jamais utilisé
tokens-until = Jusqu’au { $day }
tokens-ended = Terminé le { $day }
tokens-over = Échu
tokens-end = Mettre fin
tokens-new = Un nouveau jeton
tokens-new-text = Il prend fin à sa date, quand vous y mettez fin, quand vous vous déconnectez partout, et avec un nouveau mot de passe.
tokens-name = À quoi il sert
tokens-name-hint = Pour savoir plus tard auquel mettre fin.
tokens-name-missing = Dites à quoi il sert.
tokens-name-long = Au plus { $count } caractères.
tokens-too-many = Vous avez déjà { $count } jetons. Mettez d’abord fin à l’un d’eux.
tokens-scope = Ce qu’il peut
tokens-scope-read = Lire
tokens-scope-write = Lire et écrire
tokens-scope-about-read = Ce que vous pouvez lire.
tokens-scope-about-write = Aussi des contributions, des commentaires et l’avancement en votre nom.
tokens-lasts = Durée
tokens-make = Créer le jeton
tokens-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
## Profiles kept by their owners, offices by term, handover
profile-title = Tenir le profil
profile-lede = Ce que l’annuaire dit de { $mechanism }, fait par fait. Ce que vous indiquez prévaut sur la notice importée, avec sa date et sa source.
profile-facts = Faits
profile-history = Historique des modifications
profile-history-lede = Ce que les responsables de ce profil ont modifié, du plus récent au plus ancien : ce qui était écrit, ce qui l’est depuis.
profile-history-none = Rien n’a été modifié ici ; tout est tel qu’importé.
profile-as-of = Situation : { $date }
profile-source = Source
profile-nothing = Non indiqué
profile-field-name = Nom
profile-field-acronym = Sigle
profile-field-other-names = Autres noms
profile-field-status = Statut
profile-field-website = Site web
profile-field-languages = Langues de travail
profile-field-themes = Thèmes
profile-field-bodies = Organes
profile-field-members = États membres
profile-field-member-organizations = Organisations membres
profile-field-observers = États observateurs
profile-field-observer-organizations = Organisations observatrices
profile-field-chair = Présidence
profile-field-secretariat = Secrétariat
profile-stated-by = { $who }, { $day }
profile-imported = Tel qu’importé
profile-change = Modifier
profile-change-of = Modifier : { $field }
profile-differences = Une importation dit autre chose
profile-differences-text = Ce que vous avez indiqué reste en place tant que vous ne reprenez pas l’importation.
profile-stands = En place
profile-import-says = L’importation dit
profile-leave = Garder le nôtre
profile-take = Reprendre l’importation
profile-now-stands = Depuis que vous avez ouvert ce formulaire, ce fait a été modifié :
profile-form-lede = Visible par tous, avec la date et la source que vous indiquez.
profile-field-as-of = Date à laquelle ce fait est connu
profile-field-source = D’où ce fait est connu
profile-source-hint = En toutes lettres, ou une adresse commençant par https://
profile-back = Retour au profil
profile-status-hint = Si le mécanisme est en sommeil, les fiches encore ouvertes le signalent et l’organisateur du réseau en est informé.
profile-status-note = En quelques mots, pourquoi
profile-hint-lines = Un par ligne.
profile-hint-languages = Codes de langue, un par ligne : en, fr, pt.
profile-hint-bodies = Un par ligne : type ; nom ; dirigé par ; composition. Types : conference, steering_committee, working_group, expert_group, other.
profile-hint-seats = Un État par ligne, par son nom ou son code ; depuis quand après un point-virgule : Kenya ; 1998.
profile-hint-organizations = Une organisation par ligne ; depuis quand après un point-virgule : OIM ; 1998.
profile-hint-chair = Un par ligne, État ou organisation. Un mandat enregistré, s’il existe, dit qui assure la présidence.
profile-hint-secretariat = Sur la première ligne le secrétariat, sur les autres qui l’assure.
profile-wrong-missing = Indiquez une valeur.
profile-wrong-one-line = Une seule ligne.
profile-wrong-too-long = Cette ligne est trop longue : { $line }
profile-wrong-too-many = Trop de lignes.
profile-wrong-twice = Cette ligne y figure deux fois : { $line }
profile-wrong-unknown-status = Choisissez un statut.
profile-wrong-unknown-state = L’annuaire ne connaît aucun État de ce nom : { $line }
profile-wrong-unknown-theme = L’annuaire ne connaît pas ce thème : { $line }
profile-wrong-unknown-language = Ce n’est pas un code de langue : { $line }
profile-wrong-unknown-body = Un organe demande son type et son nom, séparés par un point-virgule : { $line }
profile-wrong-no-date = Ce n’est pas une date du type 2026, 2026-05 ou 2026-05-14 : { $line }
profile-wrong-no-address = Ce n’est pas une adresse commençant par https:// : { $line }
profile-refused-stale = Quelqu’un a modifié ce fait pendant que vous écriviez. Votre texte est toujours ci-dessous ; rien n’a été enregistré. Comparez, puis enregistrez ou laissez.
profile-refused-same = C’est déjà ce qui est indiqué.
profile-imported-again = La notice importée prévaut de nouveau
profile-before = Avant
profile-after = Depuis
term-title = Mandats
term-lede = Qui assure la présidence et le secrétariat, de quand à quand. À l’instant où un mandat commence, les droits de la fonction passent : à qui l’exerce dès lors, et non plus à qui l’exerçait.
term-there = Enregistrés
term-none = Aucun mandat enregistré.
term-plan = Prévoir un mandat
term-office = Fonction
term-office-hint = Il n’y a qu’une présidence à la fois. Qui exerce la présidence ou le secrétariat sans être nommé ci-dessous perd les droits de la fonction au début du mandat, et reste membre.
term-office-chair = Présidence
term-office-co-chair = Coprésidence
term-office-secretariat = Secrétariat
term-holder = Exercée par
term-holder-hint = Un État ou une organisation.
term-accounts = Qui l’exerce ici
term-accounts-hint = Adresses de leurs comptes, une par ligne.
term-from = Commence le
term-from-time = À
term-until = Finit le
term-until-time = Finit à
term-until-hint = Vide : jusqu’au début du suivant.
term-span = { $from } – { $until }
term-span-open = à partir du { $from }
term-state-planned = prévu
term-state-running = en cours
term-state-over = terminé
term-state-withdrawn = retiré
term-withdraw = Retirer
term-end = Fixer sa fin
term-acting = { $count ->
    [0] personne ne l’exerce ici
    [one] { $count } personne l’exerce ici
    *[other] { $count } personnes l’exercent ici
    }
term-refused-forbidden = Réservé à qui tient le profil.
term-refused-stale = Ce mandat a été modifié entre-temps ; regardez-le tel qu’il est.
term-refused-no-holder = Indiquez qui l’exerce.
term-refused-too-long = C’est trop long.
term-refused-no-start = Indiquez une date qui existe.
term-refused-ends-before-it-starts = Un mandat finit après avoir commencé. Changez l’une des deux dates.
term-refused-overlaps = { $holder } assure alors la présidence : { $span }. Mettez d’abord fin à ce mandat, ou commencez celui-ci après.
term-refused-nobody-acts = Un secrétariat a besoin de quelqu’un qui l’exerce ici ; sinon personne ne pourrait tenir le profil.
term-refused-unknown-account = Personne ici n’a l’adresse { $address }. L’administration peut ajouter un compte.
term-refused-too-many = C’est plus que ce qui est conservé.
term-refused-wrong-state = Ce mandat est terminé ou retiré.
dormant-title = Ce mécanisme est en sommeil
dormant-text = Il se peut que personne n’en réponde à présent. Ses demandes et offres ouvertes ne sont pas rapprochées d’autres.
dormant-open = { $count ->
    [one] { $count } fiche est encore ouverte :
    *[other] { $count } fiches sont encore ouvertes :
    }
dormant-home = { $mechanism } est en sommeil : peut-être sans réponse
contact-title = Points de contact
contact-none = Personne n’a accepté d’être affiché ici pour vous.
contact-own = Si je figure ici
contact-legend = Mon nom et mon adresse sont visibles par
contact-about = À quel sujet me contacter
contact-reach-nobody = Personne
contact-reach-members = Les membres de ce mécanisme
contact-reach-network = Les membres de tout mécanisme
overlap-title = Recoupement avec un autre mécanisme
overlap-lede = Qui siège à { $mechanism } et dans un autre mécanisme, et sur quoi les deux travaillent.
overlap-with = Avec
overlap-choose = Choisir un mécanisme
overlap-both = Dans les deux
overlap-only = Seulement { $mechanism }
overlap-organizations = Organisations
overlap-nobody = Aucun
handover-title = Passation de la présidence
handover-lede = Ce que trouve réuni qui prend la présidence de { $mechanism }.
handover-zip = Tout emporter (ZIP)
handover-decisions = Décisions
handover-adopted = Textes adoptés
handover-commitments = Engagements en cours
handover-drafts = Textes non encore adoptés
handover-posts = Brouillons de fiches
handover-coming = Réunions à venir
handover-patterns = Réunions passées, comme modèles pour la prochaine
handover-pattern = Créer une réunion sur ce modèle
handover-reads = Vous voyez ici ce que vous pouvez lire ailleurs, et en outre la note et les brouillons transmis. Ce qui vous est fermé jusqu’au début de votre mandat y figure dès cet instant.
handover-none = Rien ici.
handover-note = Une note pour qui vient ensuite
handover-no-note = Aucune note n’a encore été écrite.
handover-write-note = Écrire la note
handover-note-hint = Conservée telle quelle à chaque enregistrement ; lue par le secrétariat, la présidence actuelle et la suivante.
handover-note-stale = Quelqu’un a récrit cette note entre-temps ; elle figure ci-dessus. Votre texte est toujours ci-dessous et n’a pas été enregistré.
handover-note-too-long = La note est trop longue.
handover-take-back = Reprendre
handover-hand-over = Transmettre
handover-is-over = transmis
handover-only-you = visible de vous seul
handover-readme = Passation de la présidence de { $mechanism }
    
    handover.docx, handover.html : le tout en un texte
    commitments.csv, decisions.csv, terms.csv, contacts.csv : tableaux (UTF-8)
    calendar.ics : réunions à venir et mandats
    
    Il contient ce que la personne qui l’a emporté pouvait lire à ce moment. Les contacts y figurent avec leur accord.
notice-kind-office = Une fonction change de mains
notice-kind-dormant = Un mécanisme est en sommeil avec des fiches ouvertes

introduction-entry = Au registre de suivi
search-kind-commitment = Engagement
search-kinds-commitment = Engagements
search-kind-impact = Évolution du droit ou de la pratique
search-kinds-impact = Évolutions du droit et de la pratique

post-cited = Cité dans
post-cited-none = Nulle part que vous puissiez voir.
post-cite-hint = Insérez cette adresse dans une note, un paragraphe ou une fiche, et la mention apparaîtra ici :
post-cited-here = Fiches citées ici

make-proposal-title = À quel document ?
make-proposal-none = Aucun document n’accepte actuellement vos propositions
make-proposal-none-hint = Le texte reste dans la note. Documents de la réunion :
make-made = Issu de cette note
make-from-note = Issu de la note sur
editor-make-of = Faire du texte sélectionné :
editor-make-card = une fiche
editor-make-commitment = un engagement
editor-make-proposal = une proposition

board-news-fresh = { $count ->
    [one] Une nouvelle fiche depuis l’ouverture de la page.
   *[other] { $count } nouvelles fiches depuis l’ouverture de la page.
}
board-news = { $count ->
    [one] Du nouveau sur une fiche depuis l’ouverture de la page.
   *[other] Du nouveau sur { $count } fiches depuis l’ouverture de la page.
}
board-news-post = Cette page a été complétée ou modifiée depuis que vous l’avez ouverte.
board-news-show = Afficher

## Surveys and recommendations
survey-title = Enquêtes
survey-lede = Des questions aux présidences et aux secrétariats avant une réunion, et ce que tous ont répondu.
survey-new = Nouvelle enquête
survey-edit = Modifier le titre, le délai et les destinataires
survey-new-lede = D’abord le titre et l’introduction ; les questions suivent une à une. Personne n’est averti avant l’ouverture.
survey-none = Aucune enquête pour vous
survey-none-hint = Quand votre mécanisme est interrogé, l’enquête figure ici et vous en êtes averti.
survey-mine = Adressées à vos mécanismes
survey-others = Tenues par vous, ou ouvertes à la lecture
survey-handed-in = remise
survey-to-answer = à remplir
survey-not-handed-in = non remise
survey-synthesis = Ce que tous ont répondu
survey-for = Pour
survey-for-hint = La présidence de cette réunion tient l’enquête ; celle pour le réseau est tenue par l’organisateur.
survey-for-network = Le réseau, sans réunion
survey-field-title = Titre
survey-field-intro = Introduction
survey-field-asked = Qui est interrogé
survey-field-section = Titre de la partie qui commence ici
survey-field-words = Question
survey-field-hint = Explication
survey-field-choices = Choix
survey-field-steps = Degrés de l’échelle
survey-field-questions = Questions
survey-field-until = Réponses jusqu’au
survey-field-kind = Réponse par
survey-field-required = Réponse obligatoire
survey-languages-hint = Dans une langue au moins ; les lecteurs d’une autre voient celle-ci, et que ce n’est pas la leur.
survey-intro-hint = À quoi elle sert et ce que deviennent les réponses.
survey-until-hint = À l’heure de { $city }. Chacun le voit à la sienne.
survey-no-instant = Ce n’est pas une date et une heure.
survey-asked-all = Tous les mécanismes
survey-asked-some = Certains mécanismes
survey-asked-of = Interrogés : { $names }
survey-some = Mécanismes choisis
survey-other-languages = Autres langues
survey-in-language = (en { $language })
survey-question = Question
survey-question-new = Ajouter une question
survey-question-edit = Modifier la question
survey-keep-and-next = Enregistrer et ajouter la suivante
survey-words-only = L’enquête est ouverte et des réponses tiennent à ses questions : seuls les mots peuvent changer.
survey-choices-hint = Un par ligne ; dans le même ordre dans chaque langue.
survey-steps-hint = Pour une échelle seulement : de 1 à ce nombre, dix au plus.
survey-section-hint = À laisser vide si la partie précédente continue.
survey-questions = Questions ({ $count })
survey-no-questions = Pas encore de questions.
survey-required = réponse obligatoire
survey-steps = de 1 à { $steps }
survey-up = Monter
survey-down = Descendre
survey-remove = Retirer
survey-kind-text = un texte
survey-kind-one = un choix parmi plusieurs
survey-kind-several = plusieurs choix
survey-kind-number = un nombre
survey-kind-scale = un degré sur une échelle
survey-kind-themes = des thèmes du répertoire
survey-kind-yes-no = oui ou non, avec un texte
survey-stage-draft = projet
survey-stage-open = ouverte
survey-stage-over = délai expiré
survey-stage-closed = close
survey-no-deadline = Pas encore de délai
survey-until = Réponses jusqu’au { $when }
survey-yes = Oui
survey-no = Non
survey-step = { $step } sur { $steps }
survey-yes-no-words = En quelques mots, si vous le souhaitez :
survey-choose-none = sans réponse
survey-prepares = prépare
survey-reopened = Rouverte :
survey-sheets = Feuilles de vos mécanismes
survey-begun = commencée, non remise
survey-not-begun = non commencée
survey-answer = Répondre
survey-read-sheet = Lire la feuille
survey-answered = Qui a répondu
survey-answered-count = { $count } sur { $of } ont remis leur réponse.
survey-waiting = Qui n’a pas répondu à l’enquête
survey-waiting-count = Pas encore de réponse : { $count }
survey-all-answered = Tous ont répondu.
survey-done = Remises : { $count }
survey-open = Ouvrir l’enquête
survey-close = Clore l’enquête
survey-reopen = Rouvrir
survey-reopen-reason = Pourquoi elle est rouverte
survey-publish = Montrer à tous ce que tous ont répondu
survey-unpublish = Ne le montrer qu’à la tribune
survey-is-published = Les mécanismes interrogés peuvent lire ce que tous ont répondu.
survey-not-published = Seuls ceux qui tiennent l’enquête peuvent lire ceci pour l’instant.
survey-sheet-of = Feuille de
survey-handed-in-on = Remise le { $when } par { $who }.
survey-progress = Réponses : { $count } sur { $of }. Pas encore remise.
survey-too-late = Les réponses ne sont plus acceptées. Ce qui est écrit ici reste propre à votre mécanisme et n’est pas remis.
survey-at-question = Question { $place } : { $what }
survey-clash = quelqu’un d’autre y a répondu entre-temps
survey-clash-said = { $who } a répondu entre-temps, { $when } :
survey-clash-hint = Vos mots sont toujours dans le champ. Enregistrés de nouveau, ils remplacent ceux-ci, qui sont conservés.
survey-is-required = exige une réponse avant la remise
survey-written = Enregistrées malgré tout : { $count }
survey-emptied = (vidée)
survey-no-answer = Sans réponse
survey-answered-by = { $who }, { $when }
survey-former = Ce qu’elle disait avant ({ $count })
survey-settings = Pour toute la feuille
survey-answers-in = Nous répondons en
survey-not-attributed = Ne pas nommer notre mécanisme
survey-not-attributed-hint = Vos choix sont comptés ; vos mots et votre nom ne sont montrés à personne.
survey-not-attributed-said = Elle est comptée et n’est pas nommée.
survey-save = Enregistrer
survey-saved-itself = Enregistré.
survey-not-saved-itself = L’enregistrement automatique a échoué. Pressez « Enregistrer » pour voir pourquoi ; vos mots sont toujours là.
survey-hand-in = Enregistrer et remettre
survey-save-hint = Les réponses enregistrées ne sont lues que par votre mécanisme. Remises, elles sont lues par ceux qui tiennent l’enquête.
survey-take-back = La reprendre
survey-take-back-hint = Pour la modifier, jusqu’au délai.
survey-unnamed = non nommés : { $count }
survey-unnamed-words = Réponses en toutes lettres seulement comptées : { $count }
survey-all-regions = Toutes les régions
survey-by-region = Par région
survey-region-only-named = Pour une région, seuls ceux qui peuvent être nommés sont comptés.
survey-overlaps = Ce que les régions ont en commun
survey-overlaps-hint = Nommé par des mécanismes d’au moins deux régions.
survey-no-overlaps = Rien encore que des mécanismes de deux régions aient nommé tous deux.
survey-named-both = Nommé
survey-mechanisms = Mécanismes
survey-spread = De { $least } à { $most }, médiane { $median }
survey-answers = Réponses : { $count }
survey-chosen = Choisi
survey-share = Part
survey-untranslated = Absent en : { $languages }
survey-times = Fois
survey-by-whom = Par qui
survey-whole-table = L’ensemble en un tableau
survey-wrong-missing = { $field } : il manque quelque chose.
survey-wrong-too-long = { $field } : c’est trop long.
survey-wrong-too-many = { $field } : il y en a trop.
survey-wrong-too-few = { $field } : deux au moins.
survey-wrong-unknown = { $field } : cela n’existe pas.
survey-refused-forbidden = Seuls ceux qui tiennent l’enquête le peuvent.
survey-refused-stale = Quelqu’un d’autre a modifié l’enquête depuis que vous l’avez ouverte. Vos mots sont toujours là ; regardez l’enquête et renvoyez-les.
survey-refused-same = Rien n’a changé.
survey-refused-wrong-state = Dans son état, l’enquête ne le permet pas. Ce qui est terminé se rouvre avec un motif.
survey-refused-no-reason = Dites pourquoi.
survey-refused-reason-too-long = Le motif est trop long.
survey-refused-no-questions = Il n’y a pas encore de question.
survey-refused-no-deadline = Dites jusqu’à quand les réponses sont acceptées.
survey-refused-past-deadline = Le délai est déjà passé.
survey-refused-earlier-deadline = Ceux à qui un délai a été annoncé comptent dessus : il peut être repoussé, non avancé.
survey-refused-hangs = Des réponses tiennent aux questions, à leur ordre et à leurs choix : une fois l’enquête ouverte, seuls les mots changent.
survey-refused-narrowed = Qui a été interrogé le reste.
survey-sheet-refused-forbidden = Seuls la présidence et le secrétariat écrivent dans la feuille.
survey-sheet-refused-closed = L’enquête est close. Ce que vous avez écrit reste dans votre feuille et n’est pas remis.
survey-sheet-refused-late = Le délai est passé. Ce que vous avez écrit reste dans votre feuille et n’est pas remis ; demandez à ceux qui tiennent l’enquête de la rouvrir.
survey-sheet-refused-handed-in = La feuille a été remise entre-temps. Ce que vous avez écrit est toujours là ; reprenez la feuille pour la modifier.
survey-sheet-refused-not-handed-in = La feuille n’est pas remise.
survey-sheet-refused-missing = Enregistrée, mais non remise : il faut d’abord répondre.
survey-fault-too-long = c’est trop long
survey-fault-no-number = ce n’est pas un nombre
survey-fault-unknown = cela ne peut pas être choisi
survey-fault-undecided = des mots, mais ni oui ni non
survey-event-survey-made = Créée
survey-event-survey-written = Récrite
survey-event-survey-opened = Ouverte
survey-event-survey-closed = Close
survey-event-survey-reopened = Rouverte
survey-event-synthesis-published = Les lecteurs de l’ensemble ont changé
survey-event-answer-written = Réponse écrite
survey-event-sheet-handed-in = Feuille remise
survey-event-sheet-taken-back = Feuille reprise
rec-nav = Recommandations
rec-title = De l’enquête aux recommandations
rec-lede = Ce que les groupes apportent, côte à côte par thème ; ce que la plénière retient devient paragraphes de son document, et chacun garde son origine.
rec-none = Pas encore de recommandations
rec-none-hint = Elles figurent ici dès qu’un groupe les apporte à la plénière.
rec-groups = Groupes
rec-you-write = vous y écrivez
rec-of-group = Recommandations du groupe
rec-of-group-lede = Ce que ce groupe recommande, chaque fois avec l’origine.
rec-none-of-group = Rien encore. Qui écrit pour le groupe note la première ci-dessous.
rec-of-plenary = De la plénière
rec-one = Recommandation
rec-new = Noter une recommandation
rec-write-down = Noter
rec-text = Recommandation
rec-text-hint = Comme elle figurerait dans le document : une phrase ou deux.
rec-theme = Thème
rec-no-theme = Sans thème
rec-posts = Publications dont elle vient
rec-posts-hint = Leurs adresses, une par ligne.
rec-from-answers = Réponses dont elle vient
rec-from-answers-hint = Cochez ce sur quoi elle repose ; le paragraphe y renverra.
rec-edit = La récrire
rec-back = Retour à la recommandation
rec-keep = L’apporter à la plénière
rec-unkeep = La remettre sur la table du groupe
rec-take = La retenir
rec-leave = L’écarter
rec-leave-reason = Pourquoi la plénière l’écarte
rec-tick = Choisir
rec-merge = N’en faire qu’une
rec-merge-hint = Choisissez-en deux ou plus et écrivez le texte commun ; laissé vide, les textes de toutes sont d’abord placés ici.
rec-merge-words = Voici les textes de toutes celles choisies. N’en faites qu’un et renvoyez.
rec-merged-text = Texte commun
rec-merged-of = issue de { $count }
rec-merged-into = celle qu’elle est devenue
rec-where-from = D’où elle vient
rec-comes-from = Vient de
rec-from-nothing = Rien que vous puissiez ouvrir n’est nommé.
rec-from-post = Publication
rec-from-merged = Recommandation qui y est entrée
rec-answers-of = Réponses de
rec-in-document = Dans le document :
rec-para-gone = Son paragraphe n’y figure plus :
rec-from-recommendation = issu d’une recommandation
rec-with-ticked = Avec celles choisies
rec-document = Dans le document
rec-document-hint = Seul ce qui est retenu y entre, un paragraphe chacun, après le dernier.
rec-enter = Mettre dans le projet de document final
rec-no-document = Aucun document ne peut être écrit maintenant.
rec-state-proposed = sur la table du groupe
rec-state-kept = apportée à la plénière
rec-state-taken = retenue
rec-state-merged = réunie à d’autres
rec-state-left = écartée
rec-refused-forbidden = Vous ne pouvez pas faire cela.
rec-refused-stale = Quelqu’un d’autre l’a modifiée depuis que vous l’avez ouverte. Vos mots sont toujours là ; renvoyez-les pour la remplacer.
rec-refused-same = Rien n’a changé.
rec-refused-wrong-state = Dans son état, ce n’est pas possible.
rec-refused-in-document = Elle figure dans le document ; c’est là qu’on la modifie.
rec-refused-no-reason = Dites pourquoi la plénière l’écarte.
rec-refused-reason-too-long = Le motif est trop long.
rec-refused-no-text = Rien n’a été écrit.
rec-refused-too-long = C’est trop long pour une recommandation.
rec-refused-too-many = Il y en a trop.
rec-refused-unknown-theme = Ce thème n’existe pas.
rec-refused-too-few = Choisissez-en deux ou plus.
rec-refused-nothing-taken = Rien de ce qui est choisi n’est retenu et encore hors d’un document. Retenez-le d’abord.
rec-event-recommendation-made = Notée
rec-event-recommendation-written = Récrite
rec-event-recommendation-moved = Désormais
rec-event-recommendation-merged = Réunie à d’autres
rec-event-recommendation-entered = Mise dans le document
notice-kind-asked = Votre mécanisme est interrogé
notice-kind-survey-due = Une enquête attend votre réponse
notice-kind-synthesis = Les réponses de tous peuvent être lues

## Record

record-title = Journal
programme-record = Ce qui s’est passé à cette réunion, dans l’ordre
record-lede = Ce qui s’est passé, dans l’ordre, tel que la salle l’a appris.
record-lede-whole = Tout ce qui s’est passé, dans l’ordre, avec qui l’a fait et au nom de qui.
record-filter = Choisir ce qu’on lit
record-session = Séance
record-session-all = toutes les séances
record-meeting = La réunion dans son ensemble
record-kind = Ce qui s’est passé
record-kind-all = tout
record-none-fits = Rien dans le journal ne correspond. Retirez un filtre.
record-empty = Ce qui se passe à cette réunion figurera ici, avec son heure.
record-json = Tout le journal avec sa chaîne d’empreintes (JSON)
record-first = Depuis le début
record-earlier = Plus tôt
record-later = Plus tard
record-last = Jusqu’à la fin
record-pages = Pages du journal
record-by-for = par { $name }, pour { $party }
record-numbered = points numérotés : { $count }
record-quorum = quorum : { $quorum }
record-no-quorum = pas de quorum
record-changed = séances : { $sessions } · points : { $items }
record-item-gone = un point qui n’est plus au programme
record-party-gone = une partie qui n’est plus là
record-event-meeting-created = Réunion créée
record-event-session-added = Séance inscrite au programme
record-event-item-added = Point inscrit à l’ordre du jour
record-event-agenda-adopted = Ordre du jour adopté
record-event-session-started = Séance ouverte
record-event-session-paused = Séance interrompue
record-event-session-resumed = Séance reprise
record-event-session-ended = Séance levée
record-event-item-published = Point publié
record-event-item-started = Point abordé
record-event-item-suspended = Point suspendu
record-event-item-resumed = Point repris
record-event-item-concluded = Point conclu
record-event-item-deferred = Point renvoyé
record-event-item-withdrawn = Point retiré
record-event-item-reopened = Point rouvert
record-event-chatham-house = Règle de Chatham House
record-event-note-opened = Note ouverte
record-event-note-version-named = Un état de la note a reçu un nom
record-event-note-brought-back = Un texte antérieur de la note a été rétabli
record-event-party-added = Partie ajoutée
record-event-member-added = Personne inscrite
record-event-role-given = Fonction attribuée
record-event-party-checked-in = Partie présente
record-event-party-checked-out = Partie partie
record-event-attendance-rules-set = Règles de présence fixées
record-event-check-in-code-renewed = Nouveau code de la salle créé
record-event-display-opened = Écran ouvert
record-event-display-closed = Écran fermé
record-event-display-shows = Affichage changé
record-event-too-fast = Interprète : parler plus lentement
record-event-floor-changed = Liste des orateurs
record-event-restored = Acte annulé
record-event-programme-changed = Programme modifié
record-event-group-result-written = Résultat du groupe rédigé
record-event-group-results-brought-back = Résultats des groupes rapportés
record-event-minutes-changed = Compte rendu
record-event-document-changed = Document final
record-floor-settings = Règles de la liste des orateurs fixées
record-floor-inscription-opened = Inscription anticipée ouverte
record-floor-opened = Liste des orateurs ouverte
record-floor-closing-announced = Clôture de la liste annoncée
record-floor-closed = Liste des orateurs close
record-floor-reopened = Liste des orateurs rouverte
record-floor-new-round = Nouveau tour ouvert
record-floor-archived = Liste des orateurs archivée
record-floor-joined = Parole demandée
record-floor-withdrawn = Retrait de la liste
record-floor-removed = Ôté de la liste
record-floor-called = Appelé à prendre la parole
record-floor-begun = Parole prise
record-floor-skipped = Appelé et absent
record-floor-paused = Intervention interrompue
record-floor-resumed = Intervention reprise
record-floor-ended = Intervention terminée
record-floor-ruled = Décision sur une motion d’ordre
record-floor-appealed = Appel de la décision
record-floor-appeal-decided = Appel tranché
record-floor-readded = Remis sur la liste
record-floor-swap-offered = Échange de places proposé
record-floor-swapped = Places échangées
record-floor-swap-declined = Échange de places refusé
record-floor-moved = Place sur la liste changée
record-floor-time-added = Temps de parole ajouté
record-floor-asked-to-conclude = Prié de conclure
record-floor-topped-up = Temps de parole complété
record-floor-edited = Inscription modifiée
record-floor-handed-in = Déclaration remise
record-way-list = par la liste
record-way-self = par soi-même
record-way-qr = par le code de la salle
meeting-role-chair = présidence
meeting-role-vice-chair = vice-présidence
meeting-role-facilitator = facilitation
meeting-role-rapporteur = rapporteur
meeting-role-secretariat = secrétariat
meeting-role-interpreter = interprète
meeting-role-technician = technicien
meeting-role-display = écran
report-title = Rapport de la séance
report-planned = prévue { $hours }
report-held = tenue { $hours }
report-since = tenue depuis { $time }
report-of-item = Point { $number }
report-not-held = pas encore tenue
report-printed = État du journal le { $day }, { $time } ({ $city })
report-minutes = { $n } min
report-not-treated = non traité
report-items = Points
report-number = N°
report-item = Point
report-plan = Prévu
report-actual = Traité
report-took = Durée
report-result = Issue
report-outcomes = Résultats
report-speeches = Interventions
report-began = Début
report-spoke = Durée
report-absent = Absents

## Calendar

# The register of decisions and actions.
register-heading = Décisions et mesures
register-none = Aucune note ne contient encore de décision, de mesure ou de suivi.
register-how = Qui rédige une note les insère comme blocs distincts ; ils paraissent ici.
register-filter = Choisir ce qui est affiché
register-owner = Responsable
register-everybody = Tous
register-with-done = Aussi ce qui est fait
register-decision = Décisions
register-action = Mesures
register-follow-up = À suivre
register-no-decision = Rien n’a été décidé dans les notes.
register-no-action = Aucune mesure en cours.
register-no-follow-up = Rien à suivre.
register-unwritten = (pas encore de texte)
register-overdue = en retard

# The life of a note.
history-heading = Historique de la note
history-to-note = Retour à la note
history-nothing = Personne n’a encore écrit dans cette note.
history-moment = Moment
history-show = Afficher
history-show-text = Le texte
history-show-changes = Ce qui a changé
history-show-authors = Qui a écrit quoi
history-shown-text = Le texte à ce moment
history-shown-changes = Ce qui a changé
history-shown-authors = Qui a écrit quoi
history-go = Afficher
history-earlier = Plus tôt
history-later = Plus tard
history-since = Comparé à
history-since-beginning = Le début
history-writers = Qui a écrit
history-empty-then = La note était vide.
history-back-passage = Rétablir ce passage
history-back-whole = Rétablir ce texte
history-back-hint = C’est une nouvelle modification : rien de ce qui a été écrit depuis ne disparaît de l’historique.
history-versions = États nommés
history-versions-none = Aucun état n’a encore de nom.
history-name = Nom de cet état
history-name-act = Garder ce nom
history-stretches = Qui a écrit quand
history-stretches-more = { $count } périodes d’écriture sont affichées ; remontez pour voir les précédentes.
history-nobody = sans attribution
history-refused-name-needed = Donnez un nom à cet état.
history-refused-name-too-long = Ce nom est trop long. Raccourcissez-le.
history-refused-name-taken = Un autre état de cette note porte déjà ce nom. Choisissez-en un autre.
history-refused-no-such-state = La note n’a jamais eu cet état. Choisissez un moment ci-dessous.
history-refused-nothing-to-bring-back = La note dit déjà cela. Rien n’a changé.
history-refused-not-saved = Le texte n’a pas pu être rétabli. La note est restée telle quelle ; réessayez dans un instant.
history-done-named = L’état a reçu son nom.
history-done-back = Le texte antérieur est rétabli. Il figure ci-dessous comme l’état le plus récent.

calendar-turn = { $party } a la parole : { $item }
calendar-turn-expected = Heure prévue ; elle suit la liste des orateurs.
calendar-inscription = Clôture des inscriptions sur la liste des orateurs : { $item }
calendar-session = Fichier d’agenda
calendar-meeting = Cette réunion en fichier d’agenda (iCalendar)
calendar-subscribe = Un fichier reste tel quel. Un abonnement suit chaque changement d’heure et de salle.
calendar-subscribe-act = S’abonner à toutes vos réunions
account-calendar = Agenda
account-calendar-text = Abonnez-vous à vos réunions et séances dans l’application d’agenda que vous utilisez. Elle s’informe d’elle-même des changements : heures, salles, annulations.
account-calendar-key = L’adresse est une clé : qui la détient lit votre agenda sans se connecter. Ne la donnez qu’à votre application d’agenda. Si elle s’est ébruitée, créez-en une nouvelle.
account-calendar-make = Créer une adresse
account-calendar-since = Votre agenda a une adresse depuis le { $day }. Elle ne peut pas être montrée de nouveau.
account-calendar-renew = Créer une nouvelle adresse
account-calendar-renew-hint = L’ancienne adresse cesse aussitôt de fonctionner ; inscrivez la nouvelle dans votre application d’agenda.
account-calendar-end = Y mettre fin
account-calendar-fresh = L’adresse de votre agenda
account-calendar-once = Copiez-la maintenant : elle n’est montrée que cette fois.
account-calendar-subscribe = S’abonner dans l’application d’agenda de cet appareil
account-done-calendar = L’adresse de votre agenda ne fonctionne plus.

## Design

design-title = Éléments
design-lede = Tout ce dont une page peut être faite, tel que le navigateur l’affiche maintenant.
design-colour = Couleurs
design-colour-text = Le papier, l’encre et une seule couleur d’accent. Une couleur qui a un sens est toujours accompagnée d’un mot et d’une forme.
design-type = Caractères
design-type-text = Les titres ont des empattements, le reste n’en a pas. Chaque écriture a son interligne.
design-space = Espaces
design-space-text = Des pas de 4 et de 8 pixels, qui grandissent avec le texte.
design-marks = Marques
design-marks-text = Une forme, puis un mot. La forme n’est jamais seule.
design-text-open = ouvert
design-text-bracketed = entre crochets
design-text-adref = convenu ad referendum
design-text-agreed = convenu
design-text-deleted = supprimé
design-time = Temps
design-time-text = L’horloge dit en mots ce que dit sa couleur.
design-rail = Ordre du jour
design-rail-text = Chaque point avec son état ; le point examiné est signalé.
design-buttons = Boutons
design-buttons-text = Une seule action principale par page ; les autres sont plus discrètes.
design-form = Formulaire
design-form-text = L’erreur est indiquée en haut et à côté du champ, dans les mêmes termes.
design-rows = Lignes, faits, années
design-rows-text = Un élément court figure en marge, le contenu suit.
design-table = Tableau
design-table-text = Il défile dans son propre cadre, accessible au clavier.
design-tiles = Carte à marques égales
design-tiles-text = Chaque État a une marque de même taille. La teinte répète le chiffre.
design-board = Tableau d’affichage
design-board-text = Des fiches : la catégorie, le titre, l’auteur.
design-card-offer = Offre
design-card-request = Demande
design-card-practice = Bonne pratique
design-notices = Avis
design-notices-text = Des avis, une liste vide, une boîte de dialogue et un message qui permet de revenir en arrière.
design-print = Papier
design-print-text = Imprimez cette page pour voir son en-tête sur papier.
