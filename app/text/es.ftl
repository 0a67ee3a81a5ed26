## Frame

product = Entente
frame-skip = Ir al texto
frame-account-of = Cuenta de
frame-my-meetings = Mis reuniones
frame-my-meetings-short = Reuniones
frame-account = Cuenta
frame-sign-out = Cerrar sesión
frame-sign-in = Iniciar sesión
frame-navigation = Sitio
frame-navigation-thumb = Sitio, al alcance del pulgar
frame-navigation-foot = Sitio, al pie de la página
frame-programme = Programa
frame-room = Sala
frame-desk = Conducción
frame-mechanisms = Mecanismos
frame-states = Estados
frame-global-meetings = Reuniones mundiales
frame-global-meetings-short = Mundiales
frame-acting-as = Representa a:
frame-language = Idioma:
frame-foot = Entente sirve para preparar, celebrar y dar seguimiento a las reuniones de los procesos consultivos regionales sobre migración.

## Faults

fault-title-absent = Esa página no existe
fault-text-absent = Puede que la dirección esté mal escrita o que no tenga usted acceso a lo que indica. No se ha modificado nada.
fault-title-forbidden = No puede hacer esto aquí
fault-text-forbidden = Su función en esta reunión no incluye esta operación. La presidencia o la secretaría pueden cambiarlo. No se ha modificado nada.
fault-title-signed-out = Ha salido de su cuenta
fault-text-signed-out = Vuelva a entrar y repita la operación. No se ha modificado nada.
fault-title-unreadable = No se ha podido leer el formulario
fault-text-unreadable = Faltaba algún dato o no era del tipo adecuado. Vuelva atrás, donde sigue estando lo que escribió, y envíelo de nuevo.
fault-title-broken = Se ha producido un fallo por nuestra parte
fault-text-broken = Lo que ya constaba en el registro está a salvo. Inténtelo de nuevo dentro de un minuto; si vuelve a fallar, comunique a la secretaría el número que figura abajo.
fault-title-out-of-reach = El registro no está accesible en este momento
fault-text-out-of-reach = No se ha cambiado nada. Lo que escribió en una nota se conserva en este dispositivo; lo que escribió en un formulario está en la página anterior. Inténtelo de nuevo en un momento.
fault-reference = Referencia: { $reference }
fault-go-front = Página de inicio
fault-go-mechanisms = Directorio de mecanismos
fault-go-meetings = Mis reuniones

## Meetings

meetings-title = Mis reuniones
meetings-all = Todas mis reuniones
meetings-empty = Aquí aparecerán las reuniones en las que usted participe.
meetings-empty-act = Ver el directorio de mecanismos
meetings-for = usted representa a:
meetings-enter = Entrar en la sala
meetings-sample = ejemplo ficticio
meetings-own-time = { $city }, su hora
programme-hours = hora de { $city }
programme-hours-both = hora de { $city }; debajo, la suya: { $own }
programme-yours = su hora
programme-days = Días
programme-about = Acerca de esta reunión
programme-host = Anfitrión
programme-chair = Presidencia
programme-secretariat = Secretaría técnica
programme-languages = Idiomas de trabajo
programme-confidentiality = Confidencialidad
programme-documents = Documentos
agenda-provisional = orden del día provisional
agenda-adopted = orden del día aprobado

## Editing the programme

kind-opening = Apertura
kind-adoption-of-agenda = Aprobación del orden del día
kind-presentation = Presentación
kind-statements = Declaraciones
kind-discussion = Debate
kind-breakout = Grupos de trabajo paralelos
kind-negotiation = Negociación de un texto
kind-decision = Decisión
kind-break = Pausa
kind-closing = Clausura
kind-other = Otro
visibility-public = todos, también el público
visibility-participants = todas las personas participantes
visibility-internal = solo la mesa y la secretaría
visibility-hidden = solo la mesa y la secretaría, sin número
edit-heading = Modificar el programa
edit-lede = Nadie más ve lo que cambie aquí hasta que lo publique.
edit-nothing-waits = Todo está publicado tal como aparece aquí.
edit-waiting = { $count ->
        [one] { $count } cambio está pendiente de publicación
       *[other] { $count } cambios están pendientes de publicación
    }
edit-waiting-text = La sala y el programa muestran lo publicado anteriormente.
edit-waiting-dropped = { $count ->
        [one] { $count } modificación ya no puede aplicarse, porque la reunión ha avanzado.
       *[other] { $count } modificaciones ya no pueden aplicarse, porque la reunión ha avanzado.
    }
edit-waiting-edits = { $count ->
        [one] { $count } modificación sin publicar
       *[other] { $count } modificaciones sin publicar
    }
edit-review = Revisar y publicar
edit-undo = Deshacer la última modificación
edit-changed = modificado
edit-no-items = Todavía no hay nada previsto aquí.
edit-add-item = Añadir un punto
edit-add-session = Añadir una sesión
edit-add-session-day = Añadir una sesión a este día
edit-remove-session = Suprimir la sesión
edit-session = Hora, sala, idiomas
edit-day = Todo el día
edit-day-move = Trasladar todas sus sesiones al
edit-day-move-act = Trasladar el día
edit-next-day = (día siguiente)
edit-minutes-short = { $count } min
edit-up = Subir: { $title }
edit-down = Bajar: { $title }
edit-in = Convertir en subpunto del punto anterior: { $title }
edit-out = Convertir en punto propio: { $title }
edit-back = Volver al editor
edit-optional = (opcional)
edit-title = Título ({ $language })
edit-title-others = Título en otros idiomas
edit-item-heading = Modificar un punto
edit-item-new = Nuevo punto
edit-session-heading = Modificar una sesión
edit-session-new = Nueva sesión
edit-kind = Tipo
edit-place = Sesión y lugar
edit-place-hint = En otro lugar queda al final; desde allí, muévalo con las flechas.
edit-place-below = dentro de { $number } { $title }
edit-start = Inicio previsto
edit-start-hint = Hora de { $city }. Vacío: sigue a lo anterior.
edit-fixed = No empieza antes de esa hora
edit-fixed-hint = Para una pausa o alguien que llega a una hora determinada.
edit-minutes = Minutos previstos
edit-minutes-wrong = Escriba minutos enteros, por ejemplo 25.
edit-minimum = Minutos que necesita como mínimo
edit-minimum-hint = Cuando se acorta una jornada con retraso, nunca se reduce por debajo de esto.
edit-visibility = Quién lo ve
edit-visibility-hint = Los puntos ocultos no llevan número ni se cuentan.
edit-visibility-session-hint = Nadie ve más de sus puntos que de la sesión.
edit-speakers = Oradores
edit-lines-hint = Uno por línea.
edit-documents = Documentos
edit-themes = Temas
edit-languages = Interpretación a
edit-save = Guardar en el borrador
edit-save-hint = Nadie más lo ve antes de que lo publique.
edit-cancel = Salir sin guardar
edit-remove = Eliminar este borrador
edit-withdraw = Retirar el punto
edit-withdraw-note = Por qué se retira
edit-withdraw-hint = Permanece en el programa, tachado, y su número no se vuelve a usar.
edit-session-day = Día
edit-session-moves = Si cambia el inicio, los inicios previstos de sus puntos se desplazan también.
edit-begins = Comienza
edit-ends = Termina
edit-ends-next-day = Termina al día siguiente
edit-ends-next-day-hint = Una sesión que pasa de la medianoche pertenece al día en que comienza.
edit-zone = Zona horaria
edit-zone-hint = Si los relojes muestran dos veces una hora porque se atrasan, vale la primera.
edit-zone-meeting = Como la reunión: { $city }
edit-room = Sala
edit-group = Grupo del punto del plenario
edit-group-hint = Allí se muestra lo que este grupo aporta.
edit-group-none = ningún grupo del plenario
edit-time-zone = Esa zona horaria no existe.
edit-time-day = Elija un día.
edit-time-begins = Escriba la hora de inicio, por ejemplo 09:30.
edit-time-ends = Escriba la hora de fin, por ejemplo 12:30.
edit-time-start = Escriba una hora, por ejemplo 09:30.
edit-time-left-out = Esa noche los relojes se adelantan: esa hora no existe en esa zona. Elija una anterior o posterior.
edit-time-ends-before = Termina antes de comenzar. Si pasa de la medianoche, indique que termina al día siguiente.
edit-review-heading = Publicar los cambios
edit-review-lede = Esto es lo que las personas participantes encontrarán cambiado.
edit-review-nothing = Nada difiere de lo publicado.
edit-differences = { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }
edit-publish-only = Publicar solo esto
edit-discard = Descartar
edit-discard-all = Descartar todas las modificaciones
edit-dropped = Ya no es posible
edit-dropped-text = La reunión avanzó mientras estas modificaciones esperaban. Se dejan de lado.
edit-publish = Publicar
edit-publish-note = Por qué, en una o dos frases
edit-publish-note-hint = Todos lo leen junto con los cambios.
edit-publish-mail = { $count ->
        [one] Escribir a la { $count } persona inscrita
       *[other] Escribir a las { $count } personas inscritas
    }
edit-publish-mail-hint = Una carta en el idioma de cada persona, con lo que pueden leer los participantes.
edit-publish-act = Publicarlo todo
edit-refused-no-such-session = Esa sesión ya no existe.
edit-refused-no-such-item = Ese punto, o su lugar, ya no existe.
edit-refused-no-such-place = No hay lugar en esa dirección.
edit-refused-already-there = Ya existe.
edit-refused-title-needed = Escriba un título en el idioma principal de la reunión.
edit-refused-too-long = Supera los { $max } caracteres. Acórtelo.
edit-refused-too-many = Hay más de { $max } entradas.
edit-refused-ends-before-it-begins = Termina antes de comenzar.
edit-refused-session-too-long = Una sesión dura { $hours } horas como máximo. Divídala en dos.
edit-refused-no-such-zone = Esa zona horaria no existe.
edit-refused-no-such-language = Ese idioma no existe.
edit-refused-length = Prevea entre 0 y { $max } minutos.
edit-refused-minimum-above-planned = El mínimo supera lo previsto.
edit-refused-fixed-without-start = Para fijarlo a una hora, indique cuál.
edit-refused-start-outside-session = Esa hora no está dentro de su sesión.
edit-refused-no-such-document = La reunión no tiene ese documento.
edit-refused-no-such-theme = Ese tema no está en el directorio.
edit-refused-too-deep = Los subpuntos no tienen subpuntos. Convierta antes uno de ellos en punto propio.
edit-refused-below-itself = Un punto no puede estar dentro de sí mismo.
edit-refused-item-state = Este punto está: { $state }. Lo que ya empezó o terminó conserva su lugar y sus horas.
edit-refused-session-state = Esta sesión está: { $state }. Ya no puede modificarse así.
edit-refused-item-moved = Lo que ya empezó o terminó conserva su lugar.
edit-refused-session-ended = Esa sesión ha terminado o ya ha comenzado.
edit-refused-session-has-items = La sesión todavía tiene puntos. Trasládelos o retírelos antes.
edit-refused-has-sub-items = El punto tiene subpuntos. Trasládelos o retírelos antes.
edit-refused-note-needed = El orden del día está aprobado: indique por qué se retira el punto.
edit-refused-changed-meanwhile = Otra persona ha cambiado esto entretanto. Lo que escribió se conserva; al guardar de nuevo, lo sustituye.
edit-refused-too-many-edits = Hay demasiadas modificaciones pendientes. Publique o descarte algunas antes.
edit-refused-nothing-to-publish = Nada difiere de lo publicado.
changes-heading = Cambios del programa
changes-back = Volver al programa
changes-none = Nada ha cambiado desde la primera publicación del programa.
changes-by = por { $name }
changes-by-house = por el servidor
changes-new = nuevo
changes-more = Solo se muestran las últimas { $count } publicaciones.
changes-noted = Lo he leído
changes-notice = El programa ha cambiado
changes-all = Todos los cambios
changes-all-more = { $count ->
        [one] Todos los cambios ({ $count } más)
       *[other] Todos los cambios ({ $count } más)
    }
changes-letter-subject = Programa modificado: { $title }
changes-letter-body =
    El programa de «{ $title }» ha cambiado.

    { $changes }

    Las horas son las de { $city }. Todos los cambios y el programa actual:

    { $link }
changes-letter-more = { $count ->
        [one] … y { $count } cambio más
       *[other] … y { $count } cambios más
    }
change-added = añadido
change-removed = suprimido
change-withdrawn = retirado
change-deferred = aplazado
change-title = título
change-kind = tipo
change-visibility = visible para
change-start = inicio previsto
change-fixed = sujeto a su hora
change-minutes = duración
change-minimum = duración mínima
change-session = sesión
change-parent = ahora
change-parent-none = un punto propio
change-order = trasladado: ahora después de
change-order-first = – (primero)
change-moderator = moderación
change-rapporteur = relatoría
change-speakers = oradores
change-questions = preguntas orientadoras
change-documents = documentos
change-themes = temas
change-outputs = resultados
change-method = método
change-room = sala
change-begins = comienza
change-ends = termina
change-zone = zona horaria
change-zone-meeting = como la reunión
change-languages = interpretación a
change-group = grupo de
change-note = nota
change-yes = sí
change-no = no

## Repairing a late day

desk-repair = Recuperar la jornada…
repair-heading = Recuperar una jornada con retraso
repair-back = Volver a la mesa
repair-late = { $count ->
        [one] La sesión lleva { $count } minuto de retraso: termina ~{ $end } en lugar de { $planned }.
       *[other] La sesión lleva { $count } minutos de retraso: termina ~{ $end } en lugar de { $planned }.
    }
repair-in-time = La sesión va a tiempo: termina ~{ $end }, previsto { $planned }.
repair-kinds = Qué puede hacerse
repair-kind-trim = Acortar lo que queda
repair-kind-shift = Desplazar los inicios
repair-kind-breaks = Acortar o suprimir pausas
repair-kind-speakers = Cerrar listas, reducir tiempos
repair-about-trim = Cada punto pendiente cede la misma parte de su tiempo, en minutos enteros, sin bajar de su mínimo. Un punto sin mínimo conserva al menos cinco minutos.
repair-about-shift = Los inicios previstos pasan a ser los del pronóstico. Nada se acorta: el programa dice lo que ocurrirá.
repair-about-breaks = Las pausas pendientes conservan los minutos que indique; con 0, se suprimen.
repair-about-speakers = Quien espera en las listas de esta sesión tiene menos tiempo; nadie tiene más. Las cuestiones de orden, respuestas y explicaciones conservan el suyo.
repair-end = El fin de la sesión también se desplaza
repair-end-hint = Consulte antes a los intérpretes.
repair-keep = Minutos que conserva cada pausa
repair-keep-hint = Una pausa con mínimo lo conserva.
repair-note = Por qué se suprimen
repair-note-hint = Necesario una vez aprobado el orden del día.
repair-single = Segundos para una declaración propia
repair-group = Segundos para una declaración en nombre de varios
repair-close = Cerrar las listas
repair-close-hint = Quienes figuran en ellas serán escuchados.
repair-show = Mostrar el resultado
repair-result = Resultado
repair-caption = Qué pasa a ser qué
repair-column-item = Punto
repair-column-old = Ahora
repair-column-new = Después
repair-session-end = Fin de la sesión
repair-no-limit = sin límite
repair-dropped = suprimida
repair-list-open = lista abierta
repair-list-closed = lista cerrada
repair-comes-to = { $count ->
        [one] La sesión termina ~{ $after } en lugar de ~{ $before }: { $count } minuto antes.
       *[other] La sesión termina ~{ $after } en lugar de ~{ $before }: { $count } minutos antes.
    }
repair-comes-to-nothing = La sesión termina ~{ $end }, como antes.
repair-still-late = { $count ->
        [one] Seguirá con { $count } minuto de retraso.
       *[other] Seguirá con { $count } minutos de retraso.
    }
repair-then-in-time = Entonces va a tiempo.
repair-apply = Aplicar
repair-leave = Dejarlo como está
repair-refused-no-such-session = Esa sesión ya no existe.
repair-refused-session-ended = La sesión ha terminado: ya no hay nada que recuperar.
repair-refused-nothing-to-do = Esto no cambiaría nada ahora.
repair-refused-note-needed = El orden del día está aprobado: indique por qué se suprimen las pausas.
repair-refused-out-of-range = Escriba números enteros no negativos; cada orador tiene al menos un segundo.
repair-refused-stale = Alguien actuó en la sesión desde que se mostró esto, o pasó demasiado tiempo. No se cambió nada; abajo figura el resultado actual.

## Breakout groups

act-bring-back = Traer los resultados
groups-heading = Grupos
groups-nothing = aún sin nada escrito
groups-writing = en redacción
groups-ready = listo para ser presentado
groups-back = presentado en el plenario
groups-result = Resultado del grupo
result-heading = Resultado del grupo
result-of = Grupo del punto
result-room = Sala y nota del grupo
result-plenary = El punto en el plenario
result-later = se mostrará aquí cuando el plenario lo examine
result-points = Recomendaciones
result-points-hint = Una por línea. Se numeran al mostrarse.
result-ready = Está listo para el plenario
result-ready-hint = Hasta que la Presidencia lo traiga, solo lo leen la mesa y la relatoría del grupo.
result-save = Guardar el resultado
result-refused-no-group = Esta sesión ya no es un grupo del plenario.
result-refused-empty = Escriba al menos una recomendación.
result-refused-too-many = Hay más de { $max } recomendaciones. Agrupe algunas.
result-refused-too-long = Una recomendación supera los { $max } caracteres. Acórtela.
result-refused-stale = Otra persona escribió esto entretanto. Lo que usted escribió se conserva; al guardar de nuevo, lo sustituye.
refusal-nothing-to-bring-back = Ningún grupo tiene un resultado listo que no esté ya aquí. No se cambió nada.
edit-group-rapporteur = Asiento de la relatoría del grupo
edit-group-rapporteur-hint = Sus miembros pueden redactar lo que el grupo aporta.
edit-group-rapporteur-none = solo lo redacta la mesa
edit-refused-session-has-screens = Aún hay pantallas que muestran esta sesión. Ciérrelas antes desde su mesa.

## New meetings

create-link = Nueva reunión
create-heading = Nueva reunión
create-lede = Usted será su secretaría y preparará el programa antes de que nadie lo vea.
create-after = Según el modelo de otra
create-pattern = Modelo
create-pattern-hint = Sus sesiones y puntos a las mismas horas, como si nada se hubiera celebrado. Lo retirado queda fuera; los documentos siguen en la reunión anterior.
create-title = Título
create-starts-on = Primer día
create-starts-on-hint = Todo se desplaza los mismos días; las horas siguen siendo las del reloj, también con cambio de hora.
create-ends-on = Último día
create-people = Personas
create-people-none = nadie, sin asientos
create-people-seats = los asientos, sin nadie
create-people-all = los asientos, quienes los ocupan y los nombres del programa
create-zone-same = como el modelo
create-city = Ciudad
create-city-hint = Vacío: como el modelo.
create-empty = Vacía
create-mechanism = Reunión de
create-global = Reunión Mundial de los PCR
create-language = Idioma principal
create-act = Crear la reunión
create-refused-title = Escriba un título.
create-refused-too-long = El título o la ciudad es demasiado largo. Acórtelo.
create-refused-starts-on = Elija el primer día.
create-refused-ends-on = Elija el último día, no anterior al primero.
create-refused-zone = Elija una zona horaria.
create-refused-language = Elija un idioma.

## Words of states

session-state-planned = prevista
session-state-live = en curso
session-state-paused = suspendida
session-state-ended = terminada
item-state-draft = en proyecto
item-state-scheduled = programado
item-state-in-progress = en examen
item-state-suspended = suspendido
item-state-concluded = concluido
item-state-deferred = aplazado
item-state-withdrawn = retirado
outcome-noted = se tomó nota
outcome-agreed = acordado
outcome-adopted = aprobado
outcome-deferred = aplazado
outcome-referred = remitido
outcome-no-consensus = sin consenso
outcome-withdrawn = retirado

## People

frame-people = Participantes
people-title = Partes y participantes
people-empty = Las partes en esta reunión figurarán aquí una vez inscritas.
people-nobody = nadie designado todavía
people-yours = la suya
programme-export = Exportar
programme-export-act = La reunión completa en un archivo (JSON)
party-kind-rcp = Mecanismos
party-kind-member-state = Estados miembros
party-kind-observer-state = Estados observadores
party-kind-observer-org = Organizaciones observadoras
party-kind-convener = Convocantes
party-kind-partner = Asociados
party-kind-guest = Invitados
member-role-head = jefatura
member-role-alternate = suplente
member-role-adviser = asesoría
member-role-secretariat = secretaría
people-lede = { $count ->
        [one] { $count } parte
       *[other] { $count } partes
    }

## Attendance

attendance-title = Asistencia
attendance-you = Usted
attendance-room = En la sala
attendance-for = Asistencia en nombre de
attendance-since = presente desde las { $time }
attendance-enter = Estoy aquí
attendance-leave = Me retiro
attendance-present = presente
attendance-absent = aún no está
attendance-present-of = Partes presentes: { $present } de { $all }
attendance-quorum-reached = Quórum de { $quorum }: alcanzado ({ $counted } de { $seats })
attendance-quorum-missing = Quórum de { $quorum }: no alcanzado ({ $counted } de { $seats })
attendance-find = Buscar una parte o una persona
attendance-find-act = Buscar
attendance-only-missing = Solo quienes aún no están
attendance-none = No hay coincidencias. Quite palabras o muestre a todos.
attendance-mark-present = Marcar presente
attendance-mark-absent = Marcar ausente
attendance-code-title = Código de la sala
attendance-code-text = Los participantes lo escanean con el teléfono y registran su asistencia con un solo botón. En la pantalla cambia cada diez minutos, de modo que una foto enviada a otra parte pronto deja de servir.
attendance-code-screen = Mostrarlo en la pantalla
attendance-code-paper = Imprimirlo para la puerta
attendance-code-renew = Crear un código nuevo
attendance-code-renew-hint = Un código nuevo anula todos los mostrados antes, también en papel.
attendance-code-first = Crear un código
attendance-code-alt = Código QR: la dirección para registrar la asistencia
attendance-scan = Escanee para registrar su asistencia
attendance-paper-hint = Este código vale hasta que usted cree uno nuevo. Imprima esta página y cuélguela en la sala.
attendance-back = Asistencia
attendance-to-room = A la sala
attendance-scanned-title = Registrar la asistencia
attendance-here-already = Su asistencia está registrada. No hay nada más que hacer.
attendance-no-party = Usted no representa a ninguna parte en esta reunión. Se registra la asistencia de las partes; no tiene nada que hacer.
attendance-rules = Reglas de asistencia
attendance-optional = (facultativo)
attendance-quorum = Quórum
attendance-quorum-hint = Número de partes que no son observadoras. Ahora hay { $count }; la mayoría sería { $majority }. Vacío: la reunión no tiene quórum.
attendance-quorum-wrong = Indique el quórum con un número de 1 a 1000, o deje el campo vacío
attendance-self = Los participantes pueden registrar su asistencia sin el código
attendance-self-hint = De lo contrario, solo cuentan su lista y el código de la sala.
attendance-opens-at = Podrá registrar su asistencia desde las { $time } del { $day }, una hora antes de la sesión.
attendance-done-rules = Las reglas de asistencia están fijadas.
attendance-done-code = Hay un código nuevo. Muéstrelo en la pantalla o imprímalo.
attendance-refusal-no-such-session = Esta sesión ya no figura en el programa. No se ha cambiado nada.
attendance-refusal-no-such-party = Esta parte no es una de las suyas en esta reunión. No se ha cambiado nada.
attendance-refusal-too-early = Es demasiado pronto: el registro empieza una hora antes de la sesión.
attendance-refusal-session-ended = La sesión ha terminado. Solo quienes llevan la lista pueden corregirla todavía.
attendance-refusal-only-in-the-room = En esta reunión la asistencia se registra con el código que se muestra en la sala.
attendance-refusal-stale-code = Este código ya no se muestra. Escanee el que está ahora en la sala.
attendance-refusal-party-needed = Elija por qué parte está aquí.

## Room

room-agenda = Orden del día
room-now = ahora
room-not-begun = La sesión no ha comenzado
room-between-items = Entre dos puntos
room-paused = La sesión está suspendida
room-ended = La sesión ha terminado
room-announce = Ahora: { $number } { $title }
room-back-to-current = Ir al punto en examen
room-questions = Preguntas orientativas
room-moderator = Moderación
room-rapporteur = Relator o relatora
room-speakers = Oradores y oradoras
room-papers = Documentos de este punto
room-note = Nota de este punto
room-note-empty = Aún no hay nada escrito. Lo que usted escriba aparecerá en todas las pantallas en cuanto conste en el registro.
room-note-empty-reader = Aún no hay nada escrito.
room-note-history = Historial
room-note-no-script = Esta es la nota tal como estaba al cargar la página. Para escribir en común se necesita un navegador que ejecute scripts; para seguir leyendo, vuelva a cargar la página.
room-time-of-item = Tiempo del punto
room-step-80 = tiempo restante: { $n } min
room-step-100 = tiempo previsto agotado
room-step-120 = exceso de { $n } min
room-drift-none = jornada según lo previsto, fin: { $end }
room-drift-late = jornada con { $n } min de retraso, fin: { $end }
room-drift-early = jornada con { $n } min de adelanto, fin: { $end }
light-starting = conectando
light-following = en directo
light-lost = sin conexión, reintentando; lo que ve puede no estar al día
light-closed = cerrado: vuelva a entrar para seguir

## Desk

desk-no-item = No hay ningún punto abierto
desk-session = Sesión
desk-item = Punto en examen
desk-forecast = Resto de la jornada
desk-planned-end = Fin previsto: { $end }
desk-with-words = Con un resultado, un motivo o una nueva ubicación
desk-outcome = Resultado
desk-outcome-none = sin resultado registrado
desk-remark = Texto del resultado o motivo
desk-reason = Motivo
desk-defer-to = Aplazar a
desk-defer-to-none = sin sesión por ahora
desk-displays = Pantallas
desk-displays-none = No hay ninguna pantalla abierta para esta sesión.
desk-display-name = Nombre de la pantalla
desk-display-open = Abrir una pantalla
desk-display-close = Cerrar
desk-display-fresh = Abra esta dirección en la pantalla de la sala. Solo se muestra una vez:
display-next = A continuación
display-lost = Sin conexión. Reintentando.

## Acts

act-begin = Empezar
act-skip = Ausente, pasar
act-remove = Quitar de la lista
act-end = Terminar
act-pause = Interrumpir
act-resume-speech = Continuar
act-please-conclude = Rogar que concluya
act-add-time = 30 s más
act-give = Dar la palabra
act-call = Llamar sin empezar
act-readd = Volver a poner primero
act-open = Abrir la lista
act-open-inscription = Abrir la inscripción anticipada
act-close = Cerrar la lista
act-announce-closing = Anunciar el cierre
act-new-round = Nueva ronda
act-reopen-list = Reabrir la lista
act-put-on = Inscribir
act-settings = Aplicar estas reglas
act-undo = Deshacer el último acto
act-conclude-over = Terminar la intervención y concluir
act-appeal-upheld = Se mantiene la decisión
act-appeal-overruled = Decisión revocada
act-ask = Pedir la palabra
act-withdraw-speech = Retirarse
act-offer-swap = Proponer el cambio
act-agree-swap = Cambiar los lugares
act-decline-swap = Rechazar
act-hand-in = Entregar por adelantado
act-written = Presentar en lugar de hablar
desk-list = lista de oradores
floor-title = Lista de oradores
floor-on-the-floor = En uso de la palabra
floor-none = No se examina ningún tema. La lista de un tema se abre cuando este comienza; puede abrirse antes desde el programa.
floor-free = Nadie tiene la palabra.
floor-nobody-waits = Nadie espera la palabra.
floor-next = A continuación
floor-all-waiting = Todos los que esperan: { $n }
floor-time = Tiempo de uso de la palabra
floor-step-80 = por terminar
floor-step-100 = tiempo agotado
floor-step-120 = { $time } de exceso
floor-asked-to-conclude = se le ha rogado que concluya
floor-please-conclude = La Presidencia le ruega que concluya.
floor-halted = interrumpido: { $party }
floor-ruling = Decisión sobre la cuestión de orden
floor-ground = Fundamento (opcional)
floor-points = Cuestiones de orden
floor-appeal = { $party } apela la decisión.
floor-first-time = primera vez
floor-statement = declaración
floor-more = Más
floor-move-up = Subir
floor-move-down = Bajar
floor-spoken = Ya intervinieron
floor-closing-minutes = Minutos hasta el cierre
floor-put-on = Inscribir a una parte
floor-party = Parte
floor-kind = Tipo
floor-motion = Moción de procedimiento
floor-motion-none = ninguna
floor-level = Rango protocolario
floor-level-none = no indicado
floor-language = Idioma
floor-note = Nota para la Presidencia (opcional)
floor-ask = Pedir la palabra: { $party }
floor-ask-more = De otra manera
floor-point-of-order = Cuestión de orden
floor-behalf = En nombre de (opcional)
floor-behalf-hint = Pueden elegirse varias. Cada una conserva su derecho a la palabra.
floor-on-behalf = en nombre de { $parties }
floor-announce = Tiene la palabra { $party }.
floor-turn-next = es el siguiente
floor-turn-about = lugar { $place }, en unos { $n } min
floor-turn-between = lugar { $place }, en unos { $least } a { $most } min
floor-swap = Cambiar de lugar
floor-swap-with = Con
floor-swap-offered = { $party } propone cambiar el lugar con usted.
floor-why-kind = precede por su tipo
floor-why-asked = pedida a las { $time }
floor-why-late = pedida a las { $time }, ya fijado el orden
floor-why-skipped = llamado, ausente
floor-why-moved = lugar dado por la Presidencia o de común acuerdo
floor-why-level = protocolo: { $level }
floor-why-region = { $region }: { $n } antes
floor-why-heard = declaraciones sobre este tema: { $n }; minutos en esta reunión: { $minutes }
floor-why-alphabet = orden alfabético
floor-why-settled = orden fijado
list-state-not-open = aún no abierta
list-state-inscribing = inscripción abierta
list-state-open = la lista está abierta
list-state-closing-announced = la lista se cierra a las { $time }
list-state-closed = la lista está cerrada
list-state-archived = el tema ha concluido
list-rules = Reglas de esta lista
list-mode = Orden
list-mode-first-come = por orden de inscripción
list-mode-protocol = protocolario
list-mode-rotation = rotación por región
list-mode-least-heard = primero los menos oídos
list-mode-alphabetical = alfabético desde una letra
list-mode-manual = por la Presidencia
list-start-letter = Letra sorteada
list-limit-single = Minutos cada uno
list-limit-group = Minutos en nombre de un grupo
list-budget = Minutos en total por parte (opcional)
list-max-per-party = Declaraciones de una parte por ronda
list-observers = Observadores
list-observers-no = no intervienen
list-observers-after-members = después de los miembros
list-observers-mixed = entre los miembros
list-points = Cuestiones de orden
list-points-always = siempre
list-points-until-closed = hasta el cierre
list-points-off = no se admiten
list-visibility = Quién espera lo ve
list-visibility-participants = todos los participantes
list-visibility-chair = solo la Presidencia
list-self-join = Las partes se inscriben solas
list-replies = Se admiten respuestas
list-present-only = Solo las partes presentes
list-opens-with-item = Se abre con el tema
speech-kind-technical = técnica (sonido, interpretación)
speech-kind-question = pregunta al orador
speech-kind-answer = contestación a una pregunta
speech-kind-point-of-order = cuestión de orden
speech-kind-procedural-motion = moción de procedimiento
speech-kind-intervention = intervención breve
speech-kind-statement = declaración
speech-kind-observer-statement = observador
speech-kind-explanation = explicación de posición
speech-kind-reply = derecho a contestar
speech-state-waiting = en espera
speech-state-called = llamado
speech-state-speaking = en uso de la palabra
speech-state-paused = interrumpido
speech-state-lapsed = no alcanzado; la declaración puede entregarse por escrito
motion-suspend-meeting = suspender la sesión
motion-adjourn-meeting = levantar la sesión
motion-adjourn-debate = aplazar el debate
motion-close-debate = cerrar el debate
verdict-accepted = Aceptada
verdict-rejected = Rechazada
verdict-noted = Se toma nota
protocol-level-1 = jefe de Estado o de Gobierno
protocol-level-2 = vicejefe de Estado o de Gobierno
protocol-level-3 = ministro
protocol-level-4 = viceministro
protocol-level-5 = jefe de delegación
protocol-level-6 = otro
region-none = sin región
region-africa = África
region-americas = Américas
region-asia = Asia
region-asia-and-the-pacific = Asia y el Pacífico
region-eurasia = Eurasia
region-europe = Europa
region-oceania = Oceanía
region-middle-east = Oriente Medio
region-interregional = foros interregionales
region-global = procesos mundiales
language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español
statement-hand-in = Entregar la declaración
statement-embargo = Hasta que se pronuncie, solo la leen la mesa y los intérpretes.
statement-text = Texto
statement-file = O un archivo (PDF, DOCX, ODT, TXT; 4 MB como máximo)
refusal-nothing-to-undo = Nada de lo que hizo en los últimos diez segundos puede deshacerse. Nada ha cambiado.
refusal-floor-no-list = Este tema aún no tiene lista de oradores.
refusal-floor-no-such-speech = Esa inscripción ya no está en la lista. Consulte de nuevo la lista.
refusal-floor-list-not-open = La lista de oradores aún no está abierta. Puede dirigirse a la Presidencia.
refusal-floor-list-closed = La lista de oradores está cerrada. No se le inscribió; puede dirigirse a la Presidencia o entregar la declaración por escrito.
refusal-floor-list-state = La lista no lo permite ahora. Nada ha cambiado.
refusal-floor-speech-state = La inscripción cambió entretanto. No se hizo nada; vea la lista tal como está.
refusal-floor-item-not-in-progress = Solo puede darse la palabra mientras se examina el tema y la sesión está en curso.
refusal-floor-somebody-called = Ya se ha llamado a alguien. Empiece esa intervención o pásela antes.
refusal-floor-somebody-speaks = Alguien tiene la palabra. Termine antes la intervención.
refusal-floor-ruling-first = Decida antes sobre la cuestión de orden.
refusal-floor-already-on-list = Su parte ya espera en esta lista.
refusal-floor-chair-keeps-list = La Presidencia lleva esta lista. Levante la mano o su placa.
refusal-floor-observers-do-not-speak = Los observadores no intervienen así en este tema. Puede entregarse una declaración por la Secretaría.
refusal-floor-not-present = Solo las partes registradas como presentes pueden pedir la palabra. Registre su presencia.
refusal-floor-no-points-of-order = En este tema no se admiten cuestiones de orden.
refusal-floor-no-replies = En este tema no se admiten respuestas.
refusal-floor-replies-used-up = Cada parte tiene dos respuestas por tema; las suyas ya se usaron.
refusal-floor-not-decided-yet = La explicación de posición sigue a la decisión sobre el tema.
refusal-floor-nobody-to-ask = Nadie tiene la palabra a quien preguntar.
refusal-floor-motion-needed = Indique la moción de procedimiento.
refusal-floor-not-yours = La inscripción es de otra parte.
refusal-floor-other-class = Los lugares solo cambian entre inscripciones del mismo tipo.
refusal-floor-no-offer = La propuesta de cambio ya no es válida. Vale diez minutos.
refusal-floor-budget-not-used-up = Solo se añade tiempo cuando la parte agotó el suyo y no habla.
refusal-floor-list-full = La lista está completa. No se le inscribió.
refusal-floor-time-passed = La hora ya pasó. Nada ha cambiado.
refusal-floor-out-of-range = No se entiende un campo: los minutos se escriben 3 o 2:30, los números son enteros. Nada ha cambiado.
refusal-statement-empty = Escriba la declaración o elija un archivo.
refusal-statement-too-large = El texto o el archivo es demasiado grande. No se guardó nada; un archivo puede tener 4 MB.
refusal-statement-file-kind = Se admiten archivos PDF, DOCX, ODT o TXT con contenido de ese tipo. No se guardó nada.
ask-title = Pedir la palabra
ask-back = Volver a la sala
ask-back-to-desk = Volver al escritorio
entry-title = Su inscripción: { $party }
entry-handed = Se entregó una declaración. Leerla.
entry-swap-hint = La otra parte debe aceptar en diez minutos.
entry-change = Idioma y nota para la Presidencia
entry-keep = Guardar
floor-entry = Declaración, cambio de lugar
desk-own-note = Mis notas personales sobre la sesión
desk-own-note-hint = Solo usted puede leer esto.
desk-own-note-saved = Guardado.
desk-keys = Teclas
desk-key-next = Empezar el tema siguiente
desk-key-escape = Salir de un campo y volver a las teclas
display-next-speakers = Próximos oradores
display-please-conclude = Concluya, por favor.
display-rooms = Salas hoy
corridor-room = Sala
corridor-now = Ahora
corridor-next = A continuación
desk-online = presentes: { $people } · intérpretes: { $interpreters } · pantallas: { $screens }
desk-screens-dark = sin conexión: { $names }
desk-too-fast = Intérpretes ({ $language }): el orador habla demasiado rápido.
desk-display-shows = Qué muestra:
desk-display-message = Mensaje
desk-display-show = Mostrar
shows-room = tema y oradores
shows-speaker = reloj del orador
shows-corridor = todas las salas
shows-message = un mensaje
refusal-message-needed = Escriba el mensaje que debe mostrarse.
booth-title = Puesto de los intérpretes
booth-language = Interpreto al
booth-too-fast = Demasiado rápido
booth-told = Se ha avisado a la Presidencia, en silencio.
booth-glossary = Glosario
booth-glossary-hint = Los términos del ámbito, según el uso de las Naciones Unidas.
statement-of = Declaración: { $party }
statement-check = Bajo embargo. Cotejar con la alocución.
room-chatham = Regla de Chatham House: a partir de ahora nada se atribuye a nadie, ni en la nota, ni en el informe, ni en las exportaciones.
act-chatham-on = Regla de Chatham House
act-chatham-off = Levantar la regla de Chatham House
balance-title = Quién fue oído
balance-lede = Tiempo de uso de la palabra por región, parte y tipo. Lo dicho bajo la regla de Chatham House figura sin nombre.
balance-all = toda la reunión
balance-sessions = Sesiones
balance-none = Nadie ha intervenido todavía. Los totales aparecerán con la primera intervención.
balance-by-region = Por región
balance-by-party = Por parte
balance-by-kind = Por tipo
balance-who = Quién
balance-speeches = Intervenciones
balance-share = Proporción
balance-waiting = En espera
balance-unattributed = sin atribuir
balance-json = Todas las intervenciones como datos (JSON)
act-start-session = Abrir la sesión
act-pause-session = Suspender la sesión
act-resume-session = Reanudar la sesión
act-end-session = Levantar la sesión
act-adopt-agenda = Aprobar el orden del día
act-start = Iniciar
act-suspend = Suspender
act-resume = Reanudar
act-conclude = Concluir
act-defer = Aplazar
act-withdraw = Retirar
act-reopen = Reabrir

## Refusals

refusal-no-such-session = Esta sesión ya no figura en el programa. No se ha modificado nada.
refusal-no-such-item = Este punto ya no figura en el programa. No se ha modificado nada.
refusal-session-not-live = La sesión no está en curso. Ábrala o reanúdela primero.
refusal-session-state = El estado de la sesión ya ha cambiado; lo que ve ahora es la situación actual.
refusal-item-state = El estado del punto ya ha cambiado; lo que ve ahora es la situación actual.
refusal-has-sub-items = Este punto tiene subpuntos. Actúe sobre ellos.
refusal-reason-needed = Indique un motivo: el orden del día está aprobado y esto constará en el registro.
refusal-too-long = El texto es demasiado largo. Acórtelo y envíelo de nuevo.
refusal-already-adopted = El orden del día ya está aprobado.
refusal-nothing-to-adopt = «Aprobado» requiere un documento aprobado en relación con el punto. Elija otro resultado.
refusal-stale = Otra persona actuó un momento antes que usted. Lo que ve ahora es la situación actual; pulse de nuevo si aún lo desea.
refusal-name-needed = Dé un nombre a la pantalla.

## Editor

editor-toolbar = Formato
editor-text = Texto de la nota
editor-placeholder = Escriba aquí…
editor-tab-hint = Tab aplica sangría en las listas y cambia de celda en las tablas. Ctrl+Intro marca una tarea. Para salir del texto, pulse Esc y luego Tab. Alt+F10 lleva a los botones de formato.
editor-opening = Abriendo la nota…
editor-moved = El orden del día ha avanzado. Esta es la nota del nuevo punto.
editor-paragraph = Párrafo normal
editor-heading-1 = Título grande
editor-heading-2 = Título mediano
editor-heading-3 = Título pequeño
editor-bold = Negrita
editor-italic = Cursiva
editor-underline = Subrayado
editor-strike = Tachado
editor-bullet-list = Lista con viñetas
editor-ordered-list = Lista numerada
editor-task-list = Lista de tareas
editor-quote = Cita
editor-link = Enlace
editor-table = Insertar una tabla
editor-row-add = Añadir una fila debajo
editor-row-delete = Eliminar la fila
editor-column-add = Añadir una columna después
editor-column-delete = Eliminar la columna
editor-table-delete = Eliminar la tabla
editor-undo = Deshacer mi último cambio
editor-redo = Rehacer mi cambio
editor-task-done = Hecho
editor-link-address = Dirección del enlace
editor-link-apply = Poner el enlace
editor-link-remove = Quitar el enlace
editor-link-cancel = Cancelar
editor-link-wrong = Use una dirección que empiece por https:, http: o mailto:.
editor-paste-too-long = Es demasiado largo para pegarlo de una vez. Péguelo en partes más pequeñas.
editor-state-connecting = Conectando
editor-state-device = Guardado en este dispositivo
editor-state-sent = Enviado
editor-state-record = En el registro
editor-state-reading = Lectura en directo
editor-link-lost = Sin conexión. Reintentando.
editor-refused-not-saved = El servidor no ha podido guardar su último cambio. Su texto se conserva en este dispositivo; reintentando.
editor-refused-too-large = Su último cambio es demasiado grande para el registro. Se conserva solo en este dispositivo: deshágalo o redúzcalo.
editor-refused-malformed = El servidor no ha podido leer su último cambio. Su texto se conserva en este dispositivo: cópielo y vuelva a cargar la página.
editor-refused-read-only = Ya no puede escribir en esta nota. Lo que aún no se había enviado se conserva en este dispositivo.
editor-refused-quarantined = Esta nota está cerrada mientras se examina un fallo. Su texto se conserva en este dispositivo.
editor-signed-out = Ha salido de su cuenta. Su texto se conserva en este dispositivo.
editor-sign-in = Volver a entrar
editor-closed = En este momento no tiene acceso a esta nota. Su texto se conserva en este dispositivo.
editor-outdated = Esta página es más antigua que la nota. Vuelva a cargarla para continuar.
editor-reload = Volver a cargar la página
editor-no-local-copy = Este navegador no puede guardar texto en este dispositivo. Permanezca en la página hasta que su texto conste en el registro.
editor-aside = Esta nota se ha reconstruido en el servidor. El texto suyo que no había llegado al registro se conserva aquí, en este dispositivo.
editor-aside-discard = Descartar este texto
editor-present = También aquí:

# What a note is made of besides text: decisions, actions, who said it, pictures, comments.
editor-decision = Decisión
editor-action = Medida
editor-follow-up = Seguimiento
editor-done = hecho
editor-by-day = antes del { $day }
editor-participant = una persona participante
editor-owner = Quién
editor-due = Para cuándo
editor-who-said = Quién lo dijo
editor-who-speaks-now = tiene la palabra
editor-who-spoke = ya habló
editor-mention-party = Mencionar una parte
editor-mention-item = Mencionar un tema del orden del día
editor-pick-nothing = No se encuentra nada con estas palabras.
editor-part-lost = No se pudo cargar esa parte de la página. Su texto está a salvo; inténtelo de nuevo cuando haya conexión.
editor-outline = Esquema
editor-templates = Empezar con:
editor-template-opening = Apertura
editor-template-opening-text =
    # Apertura
    - Abierta por, a las
    - Palabras de bienvenida
    # Organización de los trabajos
    - Orden del día y programa
    -
editor-template-statements = Ronda de declaraciones
editor-template-statements-text =
    # Declaraciones
    -
    # Lo que dijeron varias partes
    -
    # Puntos de divergencia
    -
editor-template-panel = Panel
editor-template-panel-text =
    # Panelistas
    -
    # Mensajes principales
    -
    # Preguntas y respuestas
    -
    >>
editor-template-decision = Tema para decisión
editor-template-decision-text =
    # Propuesta
    -
    # Debate
    -
    # Resultado
    =>
    ->
editor-template-group = Informe de un grupo
editor-template-group-text =
    # Grupo y pregunta
    -
    # Lo que se debatió
    -
    # Lo que propone el grupo
    -
    # Para el plenario
    >>
editor-template-closing = Clausura
editor-template-closing-text =
    # Resumen de la presidencia
    -
    # Decisiones
    =>
    # Medidas y seguimiento
    ->
    >>
    # Próxima reunión
    -
editor-picture = Imagen
editor-picture-alt = Qué muestra, en palabras
editor-picture-alt-missing = Diga con palabras qué muestra la imagen, para quienes no pueden verla.
editor-picture-put = Insertar
editor-picture-sending = La imagen se está enviando.
editor-picture-waits = Ahora no hay conexión. La imagen se enviará cuando vuelva; mantenga abierta esta página.
editor-picture-kind = Solo se pueden insertar imágenes PNG, JPEG, WebP y GIF.
picture-refused-kind = Este archivo no es una imagen PNG, JPEG, WebP o GIF, se llame como se llame. No se insertó nada; elija otro.
picture-refused-too-large = Esta imagen es demasiado grande: se aceptan hasta { $n } MB y 64 millones de píxeles. No se insertó nada.
picture-refused-damaged = Esta imagen está dañada y no se puede leer. No se insertó nada; pruebe con otra copia.
picture-refused-too-many = Esta nota ya tiene todas las imágenes que puede tener. No se insertó nada.
editor-comments = Comentarios
editor-comment = Comentar las palabras seleccionadas
editor-comment-new = Nuevo comentario
editor-comment-text = Comentario
editor-comment-send = Enviar el comentario
editor-comment-reply = Responder
editor-comment-resolve = Resuelto
editor-comment-reopen = Retomar
editor-comment-edit = Modificar mis palabras
editor-comment-save = Guardar
editor-comment-resolved-by = ● Resuelto por { $who },
editor-comment-changed = modificado; lo que decía antes
editor-comment-gone = Estas palabras ya no están en el texto.
editor-comment-whole = Sobre la nota en su conjunto
editor-comment-none = Nadie ha comentado todavía.
editor-comment-settled-n = Resueltos: { $n }
editor-comment-lost = No se pudo enviar. Sus palabras siguen aquí; inténtelo de nuevo.
comment-quote = Las palabras a las que se refiere, si se refiere a algunas
comment-page = Comentar, responder o resolver

# Suggestions in a note: edits that wait until somebody accepts them. Not the proposals of outcome documents.
editor-suggest = Sugerir en lugar de modificar
editor-suggesting = Está sugiriendo. Lo que escriba espera hasta que alguien lo acepte.
editor-suggest-only = Mientras sugiere, solo pueden modificarse palabras y párrafos. Salga de este modo para cambiar otra cosa.
editor-suggestions = Sugerencias
editor-suggestion-accept = Aceptar
editor-suggestion-reject = Rechazar
editor-suggestion-accept-all = Aceptar todas
editor-suggestion-reject-all = Rechazar todas
editor-suggestion-adds = añadir
editor-suggestion-removes = suprimir
editor-suggestion-breaks = marca de párrafo
editor-suggestion-also = Ampliada por:
editor-suggestion-lost = No se pudo enviar. Nada ha cambiado; inténtelo de nuevo.
suggestion-none = No hay sugerencias en esta nota.
suggestion-text = En el texto
suggestion-page = Aceptar o rechazar sugerencias
suggestion-refused-gone = Esa sugerencia ya no está en la nota: fue aceptada, rechazada o retirada. A continuación se muestra lo que hay ahora.
suggestion-refused-not-saved = No se pudo guardar la nota. Nada ha cambiado; inténtelo de nuevo.
comment-refused-empty = No se escribió nada. Escriba algo primero.
comment-refused-too-long = Un comentario puede tener { $n } caracteres. Lo que escribió sigue aquí; acórtelo.
comment-refused-too-many = Aquí hay tantos comentarios como se permite. Lo que escribió sigue aquí.
comment-refused-gone = Este comentario no existe. Recargue la página; lo que escribió sigue aquí.
comment-refused-not-yours = Solo quien escribió un comentario puede modificarlo.
picture-refused-busy = El servidor está recibiendo muchas otras imágenes en este momento. No se insertó nada; inténtelo de nuevo en un momento.

## Directory

directory-front-title = Consultas entre Estados sobre migración
directory-front-heading = Donde los Estados hablan de migración y conservan lo que acuerdan
directory-front-lede = Procesos consultivos regionales, foros interregionales y procesos mundiales: quiénes los integran, quién los preside, en qué trabajan y cuándo se reúnen. Y las salas en que se reúnen.
directory-front-search-label = Buscar mecanismos, Estados o temas
directory-front-search-hint = Un mecanismo, un Estado, un tema
directory-search = Buscar
directory-figure-mechanisms = { $count ->
        [one] mecanismo, { $active } activo
       *[other] mecanismos, { $active } de ellos activos
    }
directory-figure-states = { $count ->
        [one] Estado o territorio en al menos uno
       *[other] Estados y territorios en al menos uno
    }
directory-figure-meetings = { $count ->
        [one] reunión mundial desde 2005
       *[other] reuniones mundiales desde 2005
    }
directory-front-all-mechanisms = Todos los mecanismos, con filtros
directory-front-states-text = Una marca igual para cada Estado, con el número de mecanismos a los que pertenece, y una página para cada uno.
directory-front-all-states = Todos los Estados
directory-front-room = Participar
directory-front-sign-in-text = Los delegados, las presidencias y las secretarías entran aquí en sus reuniones.
directory-front-sign-in = Iniciar sesión
directory-front-my-meetings = Mis reuniones
directory-unverified = sin verificar
directory-partly-unverified = en parte sin verificar
directory-since = desde { $year }
directory-year-unknown = año desconocido
directory-chair-in = presidencia en { $year }:
directory-chair-undated = presidencia (sin fecha):
directory-works-on = Temas: { $themes }
directory-works-on-more = { $more ->
        [one] Temas: { $themes } y { $more } más
       *[other] Temas: { $themes } y { $more } más
    }
directory-as-observer = como observador
directory-members = { $count ->
        [one] { $count } Estado miembro
       *[other] { $count } Estados miembros
    }
directory-mechanisms-lede = Procesos en los que los Estados se consultan sobre migración, sin obligarse unos a otros.
directory-filter-label = Filtrar los mecanismos
directory-filter-words = Nombre, sigla o palabras
directory-filter-region = Región
directory-filter-region-all = todas las regiones
directory-filter-theme = Tema
directory-filter-theme-all = todos los temas
directory-filter-state = Estado miembro
directory-filter-state-all = cualquier Estado
directory-filter-level = Nivel
directory-filter-level-all = cualquier nivel
directory-filter-status = Estado de actividad
directory-filter-status-all = cualquiera
directory-show = Mostrar
directory-clear = Quitar todo
directory-remove-filter = Quitar el filtro:
directory-found = { $count } de { $total } mecanismos
directory-none-title = Ningún mecanismo coincide
directory-none-text = Quite un filtro o busque menos palabras. Los nombres están en inglés; los Estados y los temas se encuentran también en su idioma.
directory-none-all = Todos los mecanismos
directory-region-africa = África
directory-region-americas = Américas
directory-region-asia-and-the-pacific = Asia y el Pacífico
directory-region-eurasia = Eurasia
directory-region-middle-east = Oriente Medio
directory-region-interregional = Foros interregionales
directory-region-global = Procesos mundiales
directory-level-regional = regional
directory-level-interregional = interregional
directory-level-global = mundial
directory-status-active = activo
directory-status-emerging = en formación
directory-status-dormant = inactivo
directory-continent-africa = África
directory-continent-americas = Américas
directory-continent-asia = Asia
directory-continent-europe = Europa
directory-continent-oceania = Oceanía
directory-subregion-eastern-africa = África Oriental
directory-subregion-middle-africa = África Central
directory-subregion-northern-africa = África Septentrional
directory-subregion-southern-africa = África Meridional
directory-subregion-western-africa = África Occidental
directory-subregion-caribbean = Caribe
directory-subregion-central-america = América Central
directory-subregion-northern-america = América Septentrional
directory-subregion-south-america = América del Sur
directory-subregion-central-asia = Asia Central
directory-subregion-eastern-asia = Asia Oriental
directory-subregion-south-eastern-asia = Asia Sudoriental
directory-subregion-southern-asia = Asia Meridional
directory-subregion-western-asia = Asia Occidental
directory-subregion-eastern-europe = Europa Oriental
directory-subregion-northern-europe = Europa Septentrional
directory-subregion-southern-europe = Europa Meridional
directory-subregion-western-europe = Europa Occidental
directory-subregion-australia-new-zealand = Australia y Nueva Zelandia
directory-subregion-melanesia = Melanesia
directory-subregion-micronesia = Micronesia
directory-subregion-polynesia = Polinesia
directory-chair-type-rotating = La presidencia es rotatoria
directory-chair-type-none = No hay presidencia
directory-chair-type-co-chairs = Copresidencia
directory-chair-type-permanent = Presidencia permanente
directory-chair-type-permanent-co-chairs = Copresidencia permanente
directory-chair-type-permanent-organization = Presidencia permanente de una organización
directory-chair-type-organization = Presidencia de una organización
directory-body-conference = Conferencia
directory-body-steering-committee = Comité directivo
directory-body-working-group = Grupo de trabajo
directory-body-expert-group = Grupo de expertos
directory-body-other = Otro órgano
directory-meets-expert = expertos
directory-meets-senior-officials = altos funcionarios
directory-meets-ministerial = ministerial
directory-iom-technical-secretariat = secretaría técnica
directory-iom-technical-secretariat-host = secretaría técnica (sede)
directory-iom-observer = observador
directory-iom-secretariat-support-project = proyecto de apoyo a la secretaría
directory-iom-support = apoyo
directory-iom-partner = asociado
directory-iom-member-organization = organización miembro
directory-iom-administrative-host = sede administrativa
directory-state-kind-member = Estado Miembro de las Naciones Unidas
directory-state-kind-observer = Estado observador ante las Naciones Unidas
directory-state-kind-other = miembro de organismos de las Naciones Unidas
directory-state-kind-territory = territorio
directory-seat-member = miembro
directory-seat-territory = miembro
directory-seat-observer = observador
directory-format-in-person = presencial
directory-format-virtual = virtual
directory-provenance-stored-pages = Según páginas públicas archivadas
directory-provenance-general-knowledge-unverified = Conocimiento general, sin verificar
directory-crumbs = Dónde se encuentra
directory-contents = En esta página
directory-sentence = { $parts }.
directory-sentence-regional = Proceso consultivo regional sobre migración
directory-sentence-interregional = Foro interregional sobre migración
directory-sentence-global = Proceso mundial sobre migración
directory-sentence-members = { $count ->
        [one] { $count } miembro
       *[other] { $count } miembros
    }
directory-sentence-since = desde { $year }
directory-record-unverified = Todo lo que figura en esta página procede del conocimiento general; nadie lo ha contrastado con una fuente.
directory-also = También:
directory-keeps-going = Quién lo sostiene
directory-members-heading = Miembros
directory-themes-heading = En qué trabaja
directory-bodies-heading = Órganos y niveles
directory-sources-heading = Fuentes
directory-achievements-heading = Lo que ha logrado
directory-chair = Presidencia
directory-next-chair = Próxima presidencia
directory-co-chair = copresidencia
directory-secretariat = Secretaría
directory-iom = OIM
directory-belongs-to = Vinculado a
directory-area = Ámbito geográfico
directory-established = Creación
directory-website = Sitio web
directory-not-known = No se conoce
directory-as-known-in = según datos de { $year }
directory-undated = sin fecha
directory-chairs-heading = Presidencias a lo largo de los años
directory-chairs-text = Año y titular de la presidencia, en la medida en que se conocen.
directory-membership = Quiénes lo integran
directory-territories = { $count ->
        [one] { $count } territorio miembro
       *[other] { $count } territorios miembros
    }
directory-member-organizations = { $count ->
        [one] { $count } organización miembro
       *[other] { $count } organizaciones miembros
    }
directory-observer-states = { $count ->
        [one] { $count } Estado observador
       *[other] { $count } Estados observadores
    }
directory-observer-organizations = { $count ->
        [one] { $count } organización observadora
       *[other] { $count } organizaciones observadoras
    }
directory-counted = Las fuentes cuentan { $count } Estados miembros.
directory-members-unknown = No se conocen los miembros.
directory-members-on-map = Ver los miembros entre los Estados
directory-led-by = dirigido por
directory-levels = Niveles de reunión
directory-rhythm = Frecuencia de las reuniones
directory-record-as-of = Según:
directory-unverified-fields = Partes que nadie ha contrastado con una fuente:
directory-states-lede = Una marca igual para cada Estado, por regiones y por orden de nombre. La cifra es el número de mecanismos a los que pertenece.
directory-states-filter-label = Elegir qué Estados mostrar
directory-find-state = Buscar un Estado
directory-members-of = Miembros de
directory-any-mechanism = cualquier mecanismo
directory-states-found = { $count } de { $total } Estados y territorios
directory-no-state-title = Ningún Estado lleva ese nombre
directory-no-state-all = Todos los Estados
directory-legend-member = miembro
directory-legend-observer = observador
directory-legend-outside = ni uno ni otro
directory-legend-none = ninguno
directory-legend-count = { $range } mecanismos
directory-mechanisms-count = { $count ->
        [one] { $count } mecanismo
       *[other] { $count } mecanismos
    }
directory-states-table = Lo mismo en una tabla
directory-table-caption = Estados y territorios con el número de mecanismos a los que pertenecen
directory-column-state = Estado o territorio
directory-column-region = Región
directory-column-count = Mecanismos
directory-seat-in = En { $mechanism }
directory-designations = Los nombres y agrupaciones que aquí se emplean siguen las listas de las Naciones Unidas y las fuentes de cada mecanismo. No entrañan juicio alguno sobre la condición jurídica de ningún país, territorio, ciudad o zona, ni de sus autoridades, ni sobre sus fronteras o límites.
directory-sits-in = { $count ->
        [one] Participa en { $count } mecanismo
       *[other] Participa en { $count } mecanismos
    }
directory-member-of = Miembro de
directory-observer-in = Observador en
directory-in-the-chair = En la presidencia
directory-no-chair = No consta ninguna presidencia.
directory-chair-next = Asumirá la próxima presidencia.
directory-chair-held-in = En la presidencia, según datos de { $year }.
directory-chair-held-undated = En la presidencia según una fuente sin fecha.
directory-chair-before = Ejerció la presidencia con anterioridad.
directory-company = Con quién se reúne
directory-company-text = { $count ->
        [one] A través de sus mecanismos comparte mesa con { $count } otro Estado o territorio. Con los siguientes comparte más:
       *[other] A través de sus mecanismos comparte mesa con otros { $count } Estados y territorios. Con los siguientes comparte más:
    }
directory-global-rule = Casi siempre cada dos años; cada una parte de los resultados de la anterior. Los informes resumen y recomiendan; nada es vinculante.
directory-global-lede = Desde 2005 las presidencias y secretarías de los mecanismos se reúnen entre sí, casi siempre cada dos años. Cada reunión parte de los resultados de la anterior; los informes resumen y recomiendan, nada es vinculante.
directory-online = en línea
directory-processes = { $count ->
        [one] { $count } proceso
       *[other] { $count } procesos
    }
directory-people = { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
directory-what-came = Qué resultó de ella
directory-outcome-document = Documento final:
directory-programme = Programa, en la medida en que se conoce
directory-host-and-sources = Anfitrión, participantes, fuentes
directory-host = Anfitrión
directory-present = Procesos presentes
directory-day = Día { $number }
directory-related = Otros encuentros

## Account

sign-in-title = Iniciar sesión
sign-in-lede = Con su contraseña o con un enlace que le enviamos por correo.
sign-in-act = Iniciar sesión
sign-in-link-act = Prefiero recibir un enlace
sign-in-password-missing = Escriba su contraseña o pida un enlace por correo
sign-in-wrong = Esta dirección y esta contraseña no se corresponden. Compruebe ambas o pida un enlace por correo.
sign-in-no-account = ¿No tiene cuenta?
sign-in-no-account-text = Las cuentas las crea la secretaría de una reunión. Busque la invitación en su correo o consulte a su secretaría.
sign-in-demonstration = Cuentas de demostración
sign-in-demonstration-text = Esta es una demostración con cuentas inventadas. La contraseña de todas ellas se mostró donde se puso en marcha el servidor.
sign-in-sent-title = Consulte su correo
sign-in-sent-lede = Si la dirección tiene una cuenta, hay un enlace en camino. Funciona una sola vez, durante diez minutos.
sign-in-sent-browser = Abra el enlace en este navegador: en ningún otro funciona.
sign-in-other-address = Otra dirección
sign-in-link-ready = Su enlace es válido. Pulse el botón para iniciar sesión.
sign-in-link-dead-title = Este enlace no permite iniciar sesión
sign-in-link-dead-unknown = Puede que esté incompleto. Copie el enlace entero del correo o pida uno nuevo.
sign-in-link-dead-expired = Su plazo de validez ha pasado. Pida uno nuevo.
sign-in-link-dead-used = Ya se utilizó, y cada enlace sirve una sola vez. Pida uno nuevo.
sign-in-link-dead-other-browser = Se pidió en otro navegador. Ábralo allí o pida uno nuevo aquí.
sign-in-link-again = Pedir un enlace nuevo
sign-in-letter-subject = Su enlace para entrar en Entente
sign-in-letter-body =
    Alguien, probablemente usted, pidió un enlace para entrar en Entente. Ábralo en el navegador en el que se pidió:

    { $link }

    Funciona una sola vez, durante diez minutos. Si no lo pidió usted, no tiene que hacer nada.
welcome-title = Primera cuenta de administración
welcome-lede = Todavía nadie tiene una cuenta aquí. La suya será la primera y podrá crear todas las demás.
welcome-act = Crear la cuenta
mailbox-title = Buzón de este servidor de desarrollo
mailbox-lede = No hay servidor de correo configurado, de modo que las cartas llegan aquí, la más reciente primero.
mailbox-empty = Todavía no se ha escrito ninguna carta.
account-title = Cuenta
account-problem = Hay un problema
account-problem-title = Error: { $title }
account-wait =
    { $minutes ->
        [one] Demasiados intentos. Vuelva a intentarlo dentro de un minuto.
       *[other] Demasiados intentos. Vuelva a intentarlo dentro de { $minutes } minutos.
    }
account-name = Nombre
account-email = Dirección de correo
account-password = Contraseña
account-name-wrong = Escriba un nombre de no más de 200 caracteres
account-email-wrong = Escriba una dirección como nombre@example.org
account-email-taken = Esta dirección ya tiene una cuenta
account-language-wrong = Elija uno de los seis idiomas
account-zone-wrong = Elija un huso horario de la lista
account-password-hint = Al menos { $count } caracteres de cualquier tipo. Unas cuantas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
account-password-short = Utilice al menos { $count } caracteres
account-password-long = No utilice más de { $count } caracteres
account-password-common = Esta contraseña está entre las primeras que probaría cualquiera. Elija otra.
account-password-own-words = Esta contraseña es poco más que su dirección o el nombre de este servicio. Elija otra.
account-contents = En esta página
account-saved = Guardado
account-done-preferences = Las páginas se muestran ahora según su elección.
account-done-password = Tiene una contraseña nueva. Se ha cerrado su sesión en todos los demás lugares.
account-done-session = Se ha cerrado la sesión en ese navegador.
account-place = Idioma y huso horario
account-language = Idioma
account-language-none = El del navegador
account-zone = Huso horario
account-zone-none = El de la reunión
account-zone-hint = Las horas de una reunión se muestran siempre primero en la hora del lugar.
account-zone-now = Ahora son las { $time } en { $city }.
account-save = Guardar
account-change-password = Cambiar la contraseña
account-password-current = Contraseña actual
account-password-new = Contraseña nueva
account-password-ends = Se cerrará su sesión en todos los demás lugares.
account-password-not-current = Esta no es su contraseña actual
account-password-sign-in-again = Pida un enlace por correo, entre con él y elija su contraseña en los diez minutos siguientes
account-sessions = Dónde tiene la sesión abierta
account-session-here = aquí
account-session-since = abierta el { $day } a las { $time } ({ $place })
account-session-seen = último uso el { $day } a las { $time }
account-session-end = Cerrar la sesión
account-session-device = { $browser } en { $system }
account-session-unknown = Navegador desconocido
account-sign-out-everywhere = Cerrar la sesión en todas partes

## Papers: what leaves the house as a file

paper-pages = Página { $page } de { $pages }
paper-as-of = Estado al { $day }, { $time } ({ $city })
paper-day = Fecha
paper-hours = Horario
paper-room = Sala
paper-formats = Exportar como
paper-formats-by = Con quién escribió qué
paper-format-docx = Word
paper-format-odt = OpenDocument
paper-format-pdf = PDF
paper-format-html = Página web
paper-format-md = Markdown
paper-format-xml = Akoma Ntoso
paper-format-json = JSON
paper-back = Volver al texto
paper-no-font-title = Este texto no se puede componer en PDF aquí
paper-no-font = Ninguna fuente de este servidor tiene estas letras: { $letters }. No se pierde nada: elija otro formato o pida a quienes administran el servidor que instalen una fuente para esta escritura.
notes-of-item = Nota: { $title }
notes-of-session = Notas: { $title }
notes-of-meeting = Notas de la reunión: { $title }
notes-none = No se anotó nada.
notes-rule = Debate celebrado conforme a la regla de Chatham House: nada de lo dicho puede atribuirse a nadie.
notes-read = Leer y exportar las notas
notes-read-all = Leer y exportar todas las notas

## Minutes

minutes-title = Actas resumidas
minutes-lede = Lo que se dijo y se decidió, reunido a partir de las notas y del registro, distribuido, corregido cuando una parte lo pide con razón, y cerrado.
minutes-none = Todavía no hay actas resumidas.
minutes-compile = Preparar un acta resumida
minutes-compile-of = De estas sesiones
minutes-compile-act = Preparar un proyecto
minutes-of-session = Acta resumida: { $title }
minutes-of-several =
    { $count ->
        [one] Acta resumida de { $count } sesión: { $title }
       *[other] Acta resumida de { $count } sesiones: { $title }
    }
minutes-state = Estado
minutes-state-draft = proyecto
minutes-state-circulated = distribuida
minutes-state-corrected = corregida
minutes-state-final = definitiva
minutes-version = Versión { $number }
minutes-versions = Versiones
minutes-working = Lo que se está redactando
minutes-hash = SHA-256
minutes-held = abierta a las { $began }, levantada a las { $ended }
minutes-opened = abierta a las { $began }
minutes-treated = Examinado: { $hours }
minutes-speakers = Hicieron uso de la palabra: { $names }
minutes-unnamed =
    { $count ->
        [one] { $count } intervención no se atribuye.
       *[other] { $count } intervenciones no se atribuyen.
    }
minutes-decision = Decisión: { $outcome }.
minutes-keep = Llevar el acta
minutes-write = Redactar sobre un tema:
minutes-write-title = Redactar: { $title }
minutes-by-hand = redactado a mano
minutes-text = Lo que dice el acta
minutes-text-hint = Markdown: # para un título, - para un punto, **negrita**, *cursiva*, una tabla con |. Una línea vacía empieza un párrafo nuevo; los párrafos se numeran solos.
minutes-save = Guardar el texto
minutes-refresh = Preparar de nuevo
minutes-refresh-hint = Recoge lo que dicen ahora las notas y el registro. Lo redactado a mano se conserva.
minutes-circulate = Distribuir
minutes-circulate-corrected = Distribuir la versión corregida
minutes-circulate-hint = Todas las personas que pueden leerla reciben un correo. Esta versión se conserva tal cual para siempre.
minutes-until = Correcciones hasta el final del
minutes-until-hint = Vacío: hasta que se cierre el acta.
minutes-until-day = Correcciones hasta el final del { $day } ({ $city })
minutes-until-passed = El plazo de correcciones terminó con el { $day }
minutes-close = Cerrar el acta
minutes-close-hint = La última versión pasa a ser definitiva. Después no se cambia nada.
minutes-final-hint = Esta acta es definitiva.
minutes-corrections = Correcciones
minutes-corrections-none = Nadie ha pedido una corrección.
minutes-correction-open = espera respuesta
minutes-correction-taken = aceptada
minutes-correction-declined = no aceptada
minutes-reply = Respuesta
minutes-take = Aceptarla
minutes-decline = No aceptarla
minutes-ask = Pedir una corrección
minutes-ask-party = En nombre de
minutes-ask-item = Sobre
minutes-ask-whole = El conjunto
minutes-ask-text = Qué debe corregirse
minutes-ask-hint = Indique el párrafo por su número y escriba las palabras que pide.
minutes-ask-act = Pedirla
minutes-refused-stale = Otra persona modificó esta acta entretanto. No se pierde nada suyo: mire cómo está ahora y envíelo de nuevo.
minutes-refused-closed = Esta acta es definitiva y ya no cambia.
minutes-refused-no-draft = Solo un proyecto puede prepararse de nuevo. Lo distribuido se cambia redactando.
minutes-refused-not-circulated = El texto actual no se ha distribuido. Distribúyalo primero.
minutes-refused-too-late = El plazo de correcciones ha terminado. Diríjase a la secretaría.
minutes-refused-past-day = El último día para correcciones debe estar por venir.
minutes-refused-open-corrections = Hay correcciones que esperan respuesta. Respóndalas primero.
minutes-refused-nothing-changed = Nada ha cambiado desde la última versión.
minutes-refused-no-session = Elija al menos una sesión.
minutes-refused-empty = Escriba qué debe corregirse.
minutes-refused-too-long = Es demasiado largo. Su texto sigue aquí: acórtelo.
minutes-refused-reason-needed = Diga por qué no se acepta. La parte que la pidió lo leerá.
minutes-refused-settled = Esta corrección ya tiene respuesta.
minutes-refused-no-party = Usted no actúa por ninguna parte en esta reunión.
minutes-letter-subject = Acta resumida: { $title }
minutes-letter-circulated = El acta resumida se ha distribuido.
minutes-letter-corrected = El acta resumida corregida se ha distribuido.
minutes-letter-open = Se reciben correcciones hasta que se cierre el acta.
minutes-letter-body =
    { $title }

    { $what }
    { $until }

    { $link }
minutes-deed-compiled = Acta resumida preparada
minutes-deed-circulated = Acta resumida distribuida
minutes-deed-corrected = Acta resumida corregida distribuida
minutes-deed-closed = Acta resumida cerrada
minutes-deed-correction-asked = Corrección del acta pedida
minutes-deed-correction-taken = Corrección del acta aceptada
minutes-deed-correction-declined = Corrección del acta no aceptada

## Outcome documents
document-deed-begun = Documento final iniciado
document-deed-imported = Proyecto incorporado
document-deed-circulated = Proyecto distribuido
document-deed-reading-opened = Lectura iniciada
document-deed-pen-changed = Reglas para las propuestas modificadas
document-deed-focus-moved = Párrafo abordado
document-deed-proposal-submitted = Propuesta presentada
document-deed-proposal-tabled = Propuesta distribuida
document-deed-proposal-discussed = Propuesta abordada
document-deed-proposal-accepted = Propuesta aceptada
document-deed-proposal-accepted-modified = Propuesta aceptada con cambios
document-deed-proposal-in-brackets = Propuesta puesta entre corchetes
document-deed-proposal-not-retained = Propuesta no retenida
document-deed-proposal-withdrawn = Propuesta retirada
document-deed-proposal-superseded = Propuesta sustituida por su autor
document-deed-proposal-taken-over = Propuesta asumida
document-deed-proposal-cosponsored = Propuesta copatrocinada
document-deed-proposal-confirmed = Propuesta confirmada por su autor
document-deed-position-taken = Posición expresada
document-deed-para-written = Párrafo modificado por quien redacta
document-deed-para-added = Párrafo añadido
document-deed-bracket-lifted = Corchetes levantados
document-deed-chairs-text-offered = Texto de la presidencia propuesto
document-deed-agreed-ad-ref = Párrafo acordado ad referendum
document-deed-agreed = Párrafo acordado
document-deed-ad-ref-returned = Acuerdo ad referendum devuelto
document-deed-reopened = Párrafo reabierto
document-deed-deletion-agreed = Supresión de un párrafo acordada
document-deed-corrected = Corrección editorial hecha
document-deed-correction-undone = Corrección editorial anulada
document-deed-published = Revisión publicada
document-deed-translated = Traducción actualizada
document-deed-all-agreed = Todos los párrafos acordados
document-deed-adopted = Documento aprobado
document-deed-finalised = Texto definitivo publicado
document-deed-became-chairs-summary = Pasó a ser resumen de la presidencia
document-deed-silence-prepared = Procedimiento de acuerdo tácito preparado
document-deed-silence-announced = Procedimiento de acuerdo tácito anunciado
document-deed-silence-started = Procedimiento de acuerdo tácito iniciado
document-deed-silence-extended = Procedimiento de acuerdo tácito prorrogado
document-deed-silence-answered = Respuesta al procedimiento de acuerdo tácito
document-deed-silence-broken = Silencio roto
document-deed-silence-withdrawn = Procedimiento de acuerdo tácito retirado
document-deed-silence-adopted = Aprobado tácitamente

# The words of outcome documents.
frame-documents = Documentos
documents-title = Documentos
documents-lede = Lo que la reunión negocia: cada párrafo, en qué punto está, qué se propone sobre él y quién está de acuerdo.
documents-none = Todavía no hay documentos.
documents-none-how = La secretaría o la relatoría incorpora un borrador preliminar; desde entonces, todo lo que le ocurre figura aquí.
documents-new = Documento nuevo
documents-agreed-words = { $percent } % de las palabras acordadas
documents-brackets = 
    { $count ->
        [0] ningún pasaje entre corchetes
        [one] { $count } pasaje entre corchetes
       *[other] { $count } pasajes entre corchetes
    }
documents-proposals = 
    { $count ->
        [one] { $count } propuesta
       *[other] { $count } propuestas
    }
documents-no-item = sin punto del programa
documents-draft = El proyecto
documents-draft-hint = Escríbalo o péguelo. Una línea vacía empieza el párrafo siguiente; # hace un título. Los números como 1., PP1, OP 4 o (a) se leen y después los cuenta el sistema. [ ] marca lo que no está acordado, *palabra* la cursiva, **palabra** la negrita.
documents-symbol = Signatura
documents-symbol-hint = Tal como figura en la parte superior de la página, por ejemplo SAMPLE-A/7.
documents-kind = Tipo de documento
documents-item = Se negocia en el punto
documents-language = Idioma de negociación
documents-languages = Debe existir también en
documents-scheme = Numeración
documents-scheme-hint = Los números se calculan y solo cambian cuando se publica una revisión.
documents-visibility = Quién puede leerlo
documents-all-or-nothing = Nada está acordado hasta que todo esté acordado
documents-all-or-nothing-hint = El acuerdo sobre un párrafo se muestra como provisional hasta que se apruebe el conjunto.
documents-begin = Incorporar el proyecto
documents-title-needed = Dé un título al documento. No se ha perdido nada de lo que escribió.
document-kind-outcome = documento final
document-kind-recommendations = recomendaciones
document-kind-joint-statement = declaración conjunta
document-kind-work-plan = plan de trabajo
document-kind-chairs-summary = resumen de la Presidencia
document-scheme-pp-op = preámbulo y parte dispositiva por separado (PP1, OP1)
document-scheme-continuous = correlativa (1, 2, 3)
document-state-drafting = en redacción
document-state-circulated = distribuido
document-state-reading = en lectura
document-state-compilation = texto de compilación
document-state-all-agreed = todos los párrafos acordados
document-state-silence = en procedimiento de acuerdo tácito
document-state-adopted = aprobado
document-state-final = texto definitivo
document-state-chairs-summary = resumen de la Presidencia
document-reading = lectura { $number }
document-all-or-nothing = provisional hasta que se apruebe el conjunto
document-held-by = corchetes mantenidos por
document-panel = Sobre el texto
document-show-all = El texto completo
document-show-open = Solo lo que está abierto
document-views = Vistas de este documento
document-proposals-until = propuestas hasta el { $instant }
document-pen-closed = aún no se reciben propuestas
document-pen-proposals-open = se reciben propuestas
document-pen-frozen = ya no se reciben propuestas
document-instant = { $day }, { $time } ({ $city })
document-own-drafts = 
    { $count ->
        [one] { $count } borrador propio
       *[other] { $count } borradores propios
    }
document-corrected = corrección editorial
document-next-up = Qué abordar a continuación
document-holders = Quién mantiene corchetes
document-revisions = Revisiones
document-how-to-propose = Para proponer un cambio, elija un párrafo por su número.
document-ad-ref-hint = ◐ Los párrafos acordados ad referendum pasan a estar acordados cuando vence su plazo, salvo que una jefatura de delegación los devuelva.
document-as = En nombre de
document-chair = Para la Presidencia y quien redacta
document-circulate = Distribuir el proyecto
document-open-reading = Iniciar la lectura { $number }
document-compile = Preparar el texto de compilación
document-publish = Publicar una revisión
document-to-summary = Convertir en resumen de la Presidencia
document-wording = Palabras con que se somete a la reunión
document-adopt = Aprobar: nadie objeta
document-finalise = Publicar el texto definitivo
document-proposals = Propuestas
document-until = Hasta, hora de { $city }
document-auto-table = Las propuestas se distribuyen en cuanto se presentan
document-save-rules = Fijar
document-rules = Cuándo se reciben propuestas
document-followed = El texto se ha actualizado.
document-lost = Se ha perdido la conexión. Lo que ve puede no estar al día; se restablece sola.
revision-zero = borrador preliminar
revision-compilation = texto de compilación
revision-silence = texto en procedimiento de acuerdo tácito
revision-adopted = texto aprobado
revision-final = texto definitivo
revision-summary = resumen de la Presidencia
para-title = Párrafo { $number }
para-status-untouched = sin tocar
para-status-open = abierto
para-status-bracketed = entre corchetes
para-status-chairs-text = texto de la Presidencia
para-status-agreed-ad-ref = acordado ad referendum
para-status-agreed = acordado
para-status-deleted = suprimido
para-kind-heading = título
para-kind-preambular = párrafo del preámbulo
para-kind-operative = párrafo de la parte dispositiva
para-kind-sub = apartado
para-kind-annex = anexo
para-kind-footnote = nota a pie de página
para-no-proposals = No hay propuestas.
para-holder = { $party }, desde el { $instant }
para-held = Corchetes mantenidos por
para-ad-ref-until = Acordado si nadie lo devuelve antes del { $instant }.
para-corrected-until = Cualquier parte puede anular esto antes del { $instant }.
para-previous = Anterior
para-next = Siguiente
para-close = Volver al texto
para-proposals = Propuestas
para-positions = Posiciones sobre el párrafo en su redacción actual
para-life = Historia de este párrafo
para-return-reason = Por qué su capital no puede sumarse
para-return = Devolverlo
para-undo-correction = Anular la corrección
para-focus = Someter a la reunión
para-focus-hint = Lo que se somete a la reunión figura en las pantallas. Puede declararse acordado al cabo de cinco segundos.
para-ad-ref = Acordado ad referendum
para-agree = Acordado
para-offer = Proponer un texto de la Presidencia
para-delete = Supresión acordada
para-confirm = Confirmar como acordado
para-reopen-reason = Por qué se reabre
para-reopen = Reabrir
para-edit = Modificar el texto
para-correct = Corrección editorial
para-insert = Añadir un párrafo a continuación
para-brackets = Corchetes
bracket-keep = Mantener «{ $words }»
bracket-drop = Suprimirlo
proposal-to-confirm = Espera la confirmación de su autor.
proposal-noc = Pide que el párrafo quede como está.
proposal-move-first = Que figure al principio
proposal-move-after = Que figure después del párrafo { $number }
proposal-merge-with = Que forme un solo párrafo con { $numbers }
proposal-submit = Presentar
proposal-edit = Modificar
proposal-discard = Descartar
proposal-confirm = Confirmar
proposal-withdraw = Retirar
proposal-leave = Dejar de copatrocinar
proposal-cosponsor = Copatrocinar
proposal-take-over = Asumirla
proposal-table = Distribuir
proposal-discuss = Abordar
proposal-accept = Aceptar
proposal-accept-modified = Aceptar con cambios
proposal-brackets = Poner entre corchetes
proposal-why = Motivo
proposal-not-retain = No retener
carried-clean = Trasladada sin cambios al texto nuevo.
carried-adjusted = El texto que la rodea cambió y se desplazó con él: se pide a su autor que la confirme.
carried-conflict = En conflicto con el texto actual; se conservan ambos.
carried-overtaken = El texto dice ahora lo que se pedía.
proposal-state-draft = borrador propio
proposal-state-submitted = presentada
proposal-state-tabled = distribuida
proposal-state-under-discussion = en examen
proposal-state-accepted = aceptada
proposal-state-accepted-modified = aceptada con cambios
proposal-state-in-brackets = entre corchetes
proposal-state-addressed-by-chairs-text = recogida en el texto de la Presidencia
proposal-state-not-retained = no retenida
proposal-state-withdrawn = retirada
proposal-state-superseded = sustituida por su autor
proposal-state-lapsed = caducada
proposal-action-add = párrafo nuevo
proposal-action-mod = modificación
proposal-action-sup = supresión
proposal-action-noc = sin cambios
proposal-action-move = traslado
proposal-action-split = división
proposal-action-merge = fusión
nature-substantive = de fondo
nature-editorial = editorial
nature-linguistic = lingüística
stance-support = apoya
stance-can-accept = puede aceptar
stance-study = aún en estudio
stance-reserve = reserva su posición
stance-oppose = se opone
position-quiet = { $party } (solo a la Presidencia)
position-take-back = retirar
position-own = Posición de mi parte
position-for-chair-only = Solo para la Presidencia
next-up-quick-win = con apoyo y sin objeciones
next-up-longest-held = más tiempo entre corchetes
next-up-most-parties = más partes interesadas
propose-change = Proponer un cambio en este párrafo
propose-other = Otras propuestas
propose-add = Un párrafo nuevo a continuación
propose-add-first = Proponer un párrafo nuevo al principio
propose-sup = Que se suprima
propose-split = Que se divida en dos
propose-merge = Que se fusione con otro
propose-move = Que figure en otro lugar
propose-noc = Que quede como está
write-propose-mod = Proponer un cambio en el párrafo { $number }
write-propose-add = Proponer un párrafo nuevo después del párrafo { $number }
write-propose-sup = Proponer que se suprima el párrafo { $number }
write-propose-noc = Proponer que el párrafo { $number } quede como está
write-propose-move = Proponer que se traslade el párrafo { $number }
write-propose-split = Proponer que se divida el párrafo { $number }
write-propose-merge = Proponer que se fusione el párrafo { $number } con otro
write-edit = Modificar el texto del párrafo { $number }
write-insert = Añadir un párrafo después del párrafo { $number }
write-correct = Corrección editorial del párrafo { $number }
write-offer = Texto de la Presidencia para el párrafo { $number }
write-accept = Aceptar con cambios: párrafo { $number }
write-back = Volver al párrafo
write-now = Redacción actual
write-text = El texto tal como debería quedar
write-hint = Cambie las palabras en su lugar. [ ] marca lo que no está acordado, las variantes se escriben [una | otra]; *palabra* la cursiva, **palabra** la negrita.
write-difference = Qué cambia con esto
write-save-draft = Guardar como borrador
write-save = Guardar
write-draft-hint = Solo su parte ve un borrador. Se convierte en propuesta cuando usted lo presenta.
write-rest = El segundo párrafo
write-rest-hint = Las palabras que pasan a un párrafo propio.
write-with = Con qué párrafo
write-after = Después de qué párrafo
write-rationale = Motivo
write-rationale-hint = Se muestra con la propuesta, y como comentario en Word.
write-nature = Naturaleza
write-kind = Tipo de párrafo
write-depth = Nivel
write-depth-hint = 1 para (a), 2 para (i); para un título, su nivel.
document-refused-stale = Otra persona modificó el documento entretanto. Lo que ve ahora es su estado actual; no se hizo nada.
document-refused-no-para = Este párrafo ya no está en el texto. No se hizo nada.
document-refused-no-proposal = No existe tal propuesta. No se hizo nada.
document-refused-no-bracket = Estos corchetes ya no están en el texto. No se hizo nada.
document-refused-no-party = Elija en nombre de quién actúa.
document-refused-not-committed = Solo puede hacerlo un miembro facultado para comprometer a la delegación.
document-refused-not-head = Solo puede hacerlo la jefatura de la delegación o una persona suplente.
document-refused-not-yours = Pertenece a otra parte. No se hizo nada.
document-refused-wrong-state = El estado del documento no lo permite. No se hizo nada.
document-refused-under-silence = Mientras está en curso un procedimiento de acuerdo tácito, el texto es de solo lectura.
document-refused-pen-closed = Ahora no se reciben propuestas. Su borrador se conserva.
document-refused-too-late = El plazo ha terminado. Lo que escribió se conserva como borrador.
document-refused-frozen = El párrafo está acordado. Su texto solo cambia si la Presidencia lo reabre.
document-refused-settled = Ya se actuó al respecto. No se hizo nada.
document-refused-no-change = No cambiaría nada.
document-refused-empty = No se escribió nada.
document-refused-too-long = Es demasiado largo. No se ha perdido nada de lo que escribió.
document-refused-open-brackets = Quedan corchetes en el párrafo. Levántelos antes.
document-refused-opposed = Una parte reserva su posición sobre estas palabras o se opone a ellas.
document-refused-live-proposals = Hay propuestas sobre este párrafo sin respuesta.
document-refused-not-called = Someta antes el párrafo a la reunión y espere cinco segundos.
document-refused-reason-needed = Se necesita un motivo.
document-refused-conflict = La propuesta está en conflicto con el texto actual. Acéptela con cambios o consulte a su autor.
document-refused-no-brackets = Este tipo de propuesta no puede ponerse entre corchetes.
document-refused-competing = Estas propuestas se contradicen.
document-refused-not-agreed = Aún no está todo acordado.
document-refused-past-time = La hora debe estar por venir.
document-refused-already-there = La parte ya lo apoya.
document-text-unclosed = Un corchete abierto en el carácter { $place } no está cerrado. Nada de lo que escribió se ha perdido.
document-text-unopened = En el carácter { $place } se cierra un corchete que no se había abierto. Nada de lo que escribió se ha perdido.
document-text-too-deep = El corchete en el carácter { $place } está dentro de otros tres; no más hondo. Nada de lo que escribió se ha perdido.

# Ledger, revisions and files of outcome documents.
document-text = Texto
document-ledger = Estado de avance
document-files = Archivos
ledger-agreed = Acordado
ledger-percent = { $percent } %
ledger-words = Palabras
ledger-agreed-words = palabras acordadas
ledger-all-words = todas las palabras
ledger-brackets = Corchetes abiertos
ledger-oldest = Corchetes más antiguos
ledger-median = La mitad desde hace menos de
ledger-minutes = { $count } min
ledger-hours = { $count } h
ledger-days = 
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
ledger-course = Cómo se fue acordando el texto
ledger-as-table = En forma de tabla
ledger-when = Cuándo
ledger-sections = Sección por sección
ledger-section = Sección
ledger-before-headings = Antes del primer título
ledger-paragraphs = Párrafo por párrafo
ledger-paragraph = Párrafo
ledger-state = Estado
ledger-since = Desde
life-title = Historia del párrafo { $number }
revisions-compare = Comparar
revisions-from = Desde
revisions-to = Hasta
revisions-now = el texto en su estado actual
revisions-show = Mostrar
revisions-none = Todavía no se ha publicado nada. Cada revisión se conserva para siempre tal cual, con su huella digital.
revision-change-unchanged = sin cambios
revision-change-changed = modificado
revision-change-added = añadido
revision-change-removed = suprimido
revision-change-moved = trasladado aquí
revision-change-moved-and-changed = trasladado aquí y modificado
revision-change-moved-away = trasladado desde aquí
files-clean = Texto limpio
files-clean-hint = El texto en su estado actual, con sus corchetes.
files-proposals = Con todo lo que se propone
files-proposals-hint = Cada propuesta figura como cambio registrado de su parte, con su motivo como comentario. Al rechazarlos todos se obtiene el texto en su estado actual.
files-redline = Qué cambió desde una revisión
files-redline-hint = Cambios registrados: al aceptarlos todos se obtiene el texto en su estado actual; al rechazarlos todos, la revisión.
files-since = desde: { $revision }
files-back = De vuelta de la capital
files-back-hint = Descargue el texto limpio como archivo Word, haga que su capital lo anote con control de cambios y vuelva a traerlo aquí: cada cambio se convierte en un borrador de su delegación. Nada se propone hasta que usted lo presente.
files-file = Archivo Word (.docx)
files-read = Leer el archivo
files-drafts = Ahora hay borradores de su delegación sobre: { $numbers }.
files-no-change = El archivo no cambia nada en el texto en su estado actual.
files-untracked = Modificados sin control de cambios: { $numbers }. Estos cambios también pasaron a ser borradores; revíselos con cuidado.
files-left-out = No se leyó del archivo:
files-new-after = nuevo después de { $number }
left-out-pictures = imágenes
left-out-text-boxes = cuadros de texto
left-out-macros = macros (no ejecutadas)
left-out-fields = campos (se tomó su último texto)
left-out-contents = índice
left-out-tables = tablas (se tomaron sus párrafos)
left-out-formulas = fórmulas (se tomaron sus signos)
left-out-hidden-text = texto oculto
left-out-embedded = otros archivos dentro del archivo
left-out-external = lo que está en otro lugar (no se descargó nada)
left-out-symbols = signos de fuentes especiales
left-out-links = enlaces que no son direcciones web ni de correo
unreadable-not-docx = Este no es un archivo Word (.docx). No se cambió nada.
unreadable-old-format = Este archivo está en el formato de Word anterior a 2007. Guárdelo como .docx y vuelva a traerlo.
unreadable-encrypted = Este archivo está protegido con contraseña. Guárdelo sin ella y vuelva a traerlo.
unreadable-damaged = Este archivo está dañado y no puede leerse. No se cambió nada.
unreadable-too-large = Este archivo, o su contenido una vez descomprimido, es demasiado grande. No se cambió nada.
unreadable-too-deep = Las partes de este archivo están anidadas a demasiada profundidad. No se cambió nada.
unreadable-forbidden = Este archivo contiene algo que ningún archivo Word debe contener. No se leyó.
shows-text = el párrafo en examen
display-no-text = No hay ningún párrafo sometido a la reunión.
display-competing = Propuestas
# Asking one’s capital: a confidential link to chosen paragraphs, and what comes back by it.
capital-link = Consultar a la capital
capital-title = Consulta a la capital
capital-awaited = Su capital ha respondido
capital-ask = Enviar párrafos a la capital
capital-lede = Un enlace confidencial muestra a su capital los párrafos elegidos, lo que se propone sobre ellos y un formulario de respuesta. Allí nadie necesita una cuenta.
capital-paras = Párrafos que se envían
capital-paras-hint = Los acordados ad referendum cuyo plazo corre ya están elegidos.
capital-paras-agreed = Ya acordados: { $count }
capital-clock-until = plazo hasta el { $instant }
capital-of = Capital de
capital-life = Cuánto vive el enlace
capital-life-clock = Hasta que termine el plazo ad referendum de los párrafos elegidos
capital-life-hours = { $hours } h
capital-life-date = Hasta un día y una hora, hora de { $city }
capital-until = Día y hora
capital-note = Instrucciones que se piden
capital-note-hint = Aparecen encima de los párrafos, antes que nada.
capital-language = Idioma de la página
capital-language-hint = Los párrafos quedan en el idioma de negociación.
capital-recipient = Enviar el enlace a
capital-recipient-hint = La casa lo envía por correo; la carta no dice qué se pregunta. Déjelo vacío para transmitir usted el enlace.
capital-make = Crear el enlace
capital-private = Solo los miembros de su delegación ven que han consultado y qué vuelve. No consta en ningún registro de la reunión.
capital-made = El enlace está listo
capital-made-once = Cópielo ahora: se muestra esta única vez y no se guarda en ninguna parte. Abre hasta el { $instant }.
capital-made-mailed = También va en camino a { $address }.
capital-links = Lo que se envió
capital-open-until = abre hasta el { $instant }
capital-ended = terminó el { $instant }
capital-sent-to = enviado a { $address }
capital-about = párrafos { $numbers }
capital-asked-by = lo pidió { $name }, el { $instant }
capital-take-note = Tomar nota
capital-revoke = Revocar el enlace
capital-earlier = Respuestas anteriores: { $count }
capital-book = Qué se hizo con él
capital-book-hint = Un filtro de correo pudo abrir el enlace antes que su lector.
capital-state-not-opened = sin abrir
capital-state-opened = abierto
capital-state-answered = respondido
capital-state-expired = vencido sin respuesta
capital-state-revoked = revocado
capital-deed-asked = enlace creado
capital-deed-mailed = enlace enviado
capital-deed-opened = enlace abierto
capital-deed-answered = respuesta recibida
capital-deed-corrected = respuesta modificada
capital-deed-noted = se tomó nota
capital-deed-revoked = enlace revocado
capital-word-agree = Puede aceptar
capital-word-change = Puede aceptar con este cambio
capital-word-refuse = No puede aceptar
capital-word-more-time = Necesita más tiempo
capital-unverified = tal como se escribió, sin verificar
capital-since-changed = El párrafo ha cambiado desde entonces. Qué cambió:
capital-since-gone = El párrafo ya no está en el texto.
capital-position-given = Su parte ha tomado esta posición.
capital-give-position = Decir que podemos aceptar
capital-draft-is = La propuesta que salió de ello: { $state }.
capital-draft-frozen = Es un borrador de su delegación. Las palabras están acordadas por ahora: para proponerlo, devuelva el párrafo o haga que se reabra.
capital-table = Presentar esta propuesta
capital-return = Devolver el párrafo con este motivo
capital-beside = De la capital
capital-waiting = Enlaces a la espera de respuesta: { $count }
capital-ask-about = Consultar a la capital sobre este párrafo
capital-has-answered = La capital ha respondido: { $answer }
capital-draft-mark = de la capital
capital-question = { $party }: ¿puede aceptar?
capital-confidential = confidencial
capital-answer-before = Responda antes del { $instant }
capital-here = Según el reloj de este dispositivo:
capital-gone = Este párrafo ya no está en el texto: se suprimió o se unió a otro. No necesita respuesta. Esto es lo que se le envió:
capital-moved = Este párrafo ha cambiado desde que se le envió.
capital-moved-was = Decía:
capital-moved-difference = Qué cambió:
capital-moved-now = Tal como está ahora; su respuesta se refiere a estas palabras:
capital-earlier-words = Antes del cambio, la respuesta fue: { $answer }. Se mantiene mientras no responda de nuevo.
capital-own-drafts = Borradores de su delegación: { $count }
capital-your-answer = Su respuesta sobre el párrafo { $number }
capital-text = El párrafo tal como podría aceptarlo
capital-text-hint = Cambie las palabras en su lugar; la delegación ve qué cambió. Los corchetes contienen lo que aún no está acordado.
capital-reason = Motivo
capital-who = Quién responde
capital-name = Nombre
capital-office = Cargo y oficina
capital-office-hint = Por ejemplo: directora de Migración, Ministerio de Relaciones Exteriores.
capital-overall = Algo sobre el conjunto
capital-send = Enviar a la delegación
capital-send-hint = Solo lo lee su delegación. Puede cambiarlo aquí hasta que el enlace termine.
capital-received = La delegación tiene esta respuesta
capital-received-of = { $name }, { $office } · { $instant }
capital-received-change = Para corregirla, cámbiela abajo y envíela de nuevo.
capital-dead = Este enlace no abre nada
capital-dead-why = Puede estar incompleto, haber vencido, o la delegación puede haberlo revocado.
capital-dead-next = Pida uno nuevo a la delegación que lo envió.
capital-dead-wait = Se probaron demasiados enlaces desde aquí. Vuelva a intentarlo en { $minutes } min.
capital-typed = Lo que había escrito
capital-typed-hint = No se envió. Cópielo desde aquí.
capital-typed-answer = Respuesta { $place }:
capital-typed-text = Texto { $place }
capital-typed-reason = Motivo { $place }
capital-wrong-at = Párrafo { $number }: { $words }
capital-wrong-meanwhile = Alguien respondió entretanto por este enlace. Vea la respuesta abajo; lo que escribió se conserva. Envíe de nuevo para sustituirla.
capital-wrong-moved = cambió mientras escribía. Lo que escribió se conserva; mire las nuevas palabras y envíe de nuevo.
capital-wrong-gone = ya no está en el texto. No se envió nada; envíe de nuevo sin él.
capital-wrong-no-name = Indique quién responde.
capital-wrong-no-office = Indique el cargo.
capital-wrong-nothing = Responda al menos sobre un párrafo o escriba algo sobre el conjunto.
capital-wrong-no-reason = indique el motivo.
capital-wrong-no-change = las palabras son las mismas. Cámbielas o elija «Puede aceptar».
capital-wrong-no-text = el texto está vacío.
capital-wrong-too-long = El texto es demasiado largo. No se pierde nada de lo escrito.
capital-wrong-too-many = Demasiadas respuestas en poco tiempo. Envíe de nuevo en { $minutes } min; lo que escribió se conserva.
capital-refused-no-instant = Indique el día y la hora en que termina el enlace.
capital-refused-wrong-state = El documento no se está negociando; no hay nada que consultar a la capital.
capital-refused-no-paras = Elija al menos un párrafo.
capital-refused-gone-para = Un párrafo elegido ya no está en el texto. Elija de nuevo.
capital-refused-no-clock = Ningún párrafo elegido tiene plazo. Elija otro término.
capital-refused-past-time = El término debe estar por venir.
capital-refused-too-far = Un enlace vive 30 días como máximo.
capital-refused-too-long = La nota es demasiado larga. No se pierde nada de lo escrito.
capital-refused-too-many = Su delegación tiene demasiados enlaces abiertos sobre este documento. Revoque antes algunos.
capital-refused-bad-address = Escriba una dirección como nombre@example.org.
capital-refused-too-many-letters = Demasiadas cartas en poco tiempo. Vuelva a intentarlo en { $minutes } min o cree el enlace sin enviarlo.
capital-refused-which-party = Elija la capital que consulta.
capital-letter-link-subject = Se piden instrucciones: { $party }
capital-letter-link =
    { $party } le pide instrucciones para { $meeting }.

    Responda antes del { $deadline }

    { $link }

    El enlace es confidencial: quien lo tenga puede leer y responder. No hace falta cuenta.
capital-letter-answered-subject = La capital ha respondido: { $title }
capital-letter-answered = La capital de { $party } ha respondido sobre «{ $title }». Lo que dice está en la página; esta carta no lo repite.
capital-letter-corrected = La capital de { $party } ha cambiado su respuesta sobre «{ $title }». Lo que dice ahora está en la página.
capital-letter-foot = { $meeting }: { $link }
## Search over everything
search-title = Búsqueda
search-title-of = Búsqueda: { $words }
search-label = Buscar en todo
search-words = Palabras, o una frase entre comillas
search-do = Buscar
search-hint = En cualquiera de los seis idiomas y en cualquier forma de la palabra; una frase entre comillas, tal cual. Solo se busca en lo que usted puede leer.
search-hint-short = Los resultados aparecen mientras escribe.
search-list = Encontrado hasta ahora
search-lost = La búsqueda no responde en este momento. Pulse Intro para intentarlo en su propia página.
search-all = Todos los resultados
search-empty = ¿Qué busca?
search-empty-hint = Mecanismos y Estados, reuniones y sus programas, documentos finales párrafo por párrafo, lenguaje convenido, notas y actas, fichas de los tableros: una sola búsqueda lo encuentra todo, primero lo más reciente.
search-no-words = Aquí no hay palabras
search-no-words-hint = Solo se han escrito signos. Escriba letras o números.
search-too-short = Una letra es muy poco
search-too-short-hint = Escriba al menos dos; un solo carácter chino basta.
search-cut = La búsqueda era demasiado larga: solo se ha tenido en cuenta el principio.
search-none = No se ha encontrado nada
search-none-hint = Entre lo que usted puede leer, nada contiene todas estas palabras. Pruebe con menos, en otro idioma o sin comillas.
search-everywhere = Buscar sin filtros
search-back = Página anterior
search-on = Página siguiente
search-filters = Acotar
search-filter-kind = Qué es
search-filter-meeting = Reunión
search-filter-theme = Tema
search-filter-language = Idioma
search-filter-off = Quitar este filtro:
search-filter-more = Más
search-count-at-least = { $count }+
search-keys = La tecla / y Ctrl K (⌘ K) llevan a la búsqueda desde cualquier página.
search-keys-off = Desactivar la tecla /
search-keys-on = Activar la tecla /
search-kind-mechanism = Mecanismo
search-kind-state = Estado
search-kind-theme = Tema
search-kind-global-meeting = Reunión mundial de PCR anterior
search-kind-meeting = Reunión
search-kind-session = Sesión
search-kind-item = Punto del programa
search-kind-document = Documento final
search-kind-paragraph = Párrafo
search-kind-adopted = Lenguaje convenido
search-kind-note = Nota
search-kind-minutes = Acta resumida
search-kind-party = Parte
search-kinds-mechanism = Mecanismos
search-kinds-state = Estados
search-kinds-theme = Temas
search-kinds-global-meeting = Reuniones mundiales anteriores
search-kinds-meeting = Reuniones
search-kinds-session = Sesiones
search-kinds-item = Puntos del programa
search-kinds-document = Documentos finales
search-kinds-paragraph = Párrafos
search-kinds-adopted = Lenguaje convenido
search-kinds-note = Notas
search-kinds-minutes = Actas resumidas
search-kinds-party = Partes
search-found = 
    { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
search-found-more = Más de { $count } resultados; se muestran los primeros

search-kind-post = Ficha
search-kinds-post = Fichas

## Library of agreed language
library-title = Lenguaje convenido
library-lede = Lo que se aprobó aquí y lo que los Estados acordaron en otros foros, palabra por palabra y con su referencia.
library-search-title = Lenguaje convenido: { $words }
library-search-label = Buscar en el lenguaje convenido
library-search-words = Palabras o una frase
library-search-hint = En cualquiera de los seis idiomas. Lo que va entre comillas se busca tal cual; no importan mayúsculas, acentos ni signos vocálicos.
library-search-language = Idioma de las palabras
library-search-any = Cualquier idioma
library-search = Buscar
library-no-words = Esta búsqueda no contiene ninguna palabra
library-no-words-hint = Escriba al menos una letra o una cifra; los demás signos no se buscan.
library-none = Ningún texto convenido contiene estas palabras
library-none-hint = Busque menos palabras, o sin comillas: entonces pueden ir separadas.
library-found = 
    { $count ->
        [one] { $count } párrafo
       *[other] { $count } párrafos
    }
library-found-more = Los { $count } párrafos más recientes de un total mayor
library-cut = La búsqueda era demasiado larga: solo se tuvo en cuenta el comienzo.
library-earlier-page = Más recientes
library-next-page = Más antiguos
library-texts = Textos
library-empty = Lo que se apruebe aquí figurará en esta página desde el momento de su aprobación.
library-empty-hint = Los textos acordados en otros foros los incorpora quien administra la instalación.
library-fictional = inventado para la demostración
library-unchecked = no cotejado con el original
library-how-chair = aprobado por la reunión
library-how-silence = aprobado por acuerdo tácito
library-also-in = 
    { $count ->
        [one] también en { $count } lugar más
       *[other] también en otros { $count } lugares
    }
library-cite = { $source }, { $designation }
library-cite-paragraph = { $source }, párr. { $number }
library-languages = Idiomas del texto
library-body = Aprobado por
library-meeting = Reunión
library-day = Fecha de aprobación
library-source = Fuente
library-revision = Publicado como
library-provenance = Procedencia
library-elsewhere = Las mismas palabras en otros textos
library-open-document = Abrir el documento en su reunión
library-quote = Texto para copiar, con la referencia
library-copy = Copiar con la referencia
library-copied = Copiado.
documents-library = Lenguaje convenido de otros textos, con búsqueda por frases
agreed-find = Buscar lenguaje convenido
agreed-hint = Seleccione palabras y pulse Alt+L para buscarlas. Lo que escribió se conserva.
agreed-all = Todos los resultados, en la biblioteca
agreed-failed = No se pudo acceder a la biblioteca. Su texto sigue intacto; inténtelo de nuevo.
agreed-put = Insertado en su texto: { $citation }
agreed-insert = Insertar con la referencia
agreed-precedents = Lenguaje convenido en este párrafo

## Silence procedure
silence-title = Procedimiento de acuerdo tácito
silence-list-title = Procedimientos de acuerdo tácito
silence-list-lede = Un texto queda aprobado salvo que una parte facultada objete por escrito antes de un instante determinado.
silence-none = Todavía no hay ninguno. Se prepara desde un documento final cuyos párrafos están todos acordados.
silence-moment = { $date }, { $time } { $city }
silence-both = { $there } (su hora: { $here })
silence-left = quedan { $hours } h { $minutes } min
silence-calendar-title = Fin del procedimiento de acuerdo tácito: { $document }
silence-state-prepared = en preparación
silence-state-announced = anunciado
silence-state-running = en curso
silence-state-adopted = aprobado por acuerdo tácito
silence-state-broken = silencio roto
silence-state-withdrawn = retirado
silence-sentence-prepared = En preparación: desde el { $start }, el texto quedaría aprobado salvo que una parte objete por escrito antes del { $when }. Todavía no se ha informado a nadie.
silence-sentence-announced = Comienza el { $start }. Salvo que una parte objete entonces por escrito antes del { $when }, el texto queda aprobado.
silence-sentence-running = Salvo que una parte objete por escrito antes del { $when }, el texto queda aprobado.
silence-sentence-adopted = El texto queda aprobado: ninguna parte objetó antes del { $when }.
silence-sentence-broken = El silencio se rompió el { $when }. La decisión no queda adoptada.
silence-sentence-withdrawn = El procedimiento se retiró el { $when }. El texto vuelve a lectura.
silence-expiry = Termina
silence-start = Comienza
silence-new-expiry = Nuevo término
silence-extended-from = Prorrogado; antes terminaba
silence-calendar = A mi calendario
silence-scope = Abarca
silence-scope-whole = todo el texto
silence-scope-paras = párrafos { $paras }
silence-scope-some = Solo algunos párrafos
silence-scope-legend = Párrafos sometidos al procedimiento; los demás deben estar ya acordados
silence-not-covered = No sometido al procedimiento: ya acordado.
silence-basis = Forma de anuncio
silence-basis-announced-in-meeting = anunciado en sesión
silence-basis-chair-letter = por carta de la presidencia
silence-disclosure = Quién sabe qué parte lo rompió
silence-disclosure-all = todos
silence-disclosure-chair-only = solo la presidencia, salvo que la parte consienta
silence-disclosure-hint = La práctica varía; indíquelo antes de comenzar.
silence-reason = Motivo
silence-hash = Huella del texto (SHA-256)
silence-text = El texto
silence-text-hint = Emitido para el procedimiento; nadie puede modificarlo mientras dure.
silence-own = Su parte
silence-acknowledge = Acusar recibo por { $party }
silence-in-the-name-of = En nombre de { $party }
silence-which-party = ¿En nombre de qué parte?
silence-party = Parte
silence-answer = Respuesta
silence-answer-which = Elija su respuesta.
silence-answer-consent = Consentimiento
silence-answer-objection = Objeción
silence-answer-amendment = Enmienda
silence-answer-extension-request = Solicitud de prórroga
silence-answer-reservation = Reserva
silence-answer-explanation = Explicación de posición
silence-answer-hint-consent = Se registra, pero no es necesario: el silencio es consentimiento.
silence-answer-hint-objection = Rompe de inmediato el silencio; se avisa a todos.
silence-answer-hint-amendment = Rompe el silencio igual que una objeción. Escriba las palabras que propone.
silence-answer-hint-extension-request = Pide a la presidencia un término posterior; no rompe el silencio.
silence-answer-hint-reservation = No rompe el silencio; se anexa al texto aprobado.
silence-answer-hint-explanation = No rompe el silencio; se anexa al texto aprobado.
silence-words = Con palabras
silence-words-hint = Necesario para una enmienda, una reserva y una explicación de posición.
silence-which-paras = Objeción a ciertos párrafos
silence-which-paras-legend = Qué párrafos; ninguno: todo el texto
silence-named = Nuestra parte puede ser nombrada en el aviso a todos
silence-named-hint = De lo contrario, solo la presidencia sabrá quién objetó.
silence-send = Enviar la respuesta
silence-send-hint = Recibirá un acuse firmado. Lo que rompe el silencio se pregunta una segunda vez.
silence-break-title = ¿Romper el silencio?
silence-break-lede = Se avisa de inmediato a todos de que la decisión no queda adoptada y el texto vuelve a lectura. No se puede revocar.
silence-break-whole = todo el texto sometido al procedimiento
silence-break-named = Su parte se nombra en el aviso.
silence-break-unnamed = El aviso no nombra a su parte; la presidencia la ve.
silence-break-act = Romper el silencio
silence-break-not = Volver sin enviar
silence-received = Recibido a las { $at }, dentro del plazo. El acuse figura abajo.
silence-received-late = Recibido a las { $at }: demasiado tarde. Se registra, se muestra a la presidencia y no cambia nada.
silence-received-at = Recibido
silence-too-late = El procedimiento ha terminado. Lo que envíe ahora se registra como tardío.
silence-late = tardío
silence-taken-back = retirado a las { $at }
silence-take-back = Retirar
silence-receipt = Acuse
silence-receipt-file = Guardar como archivo
silence-inbox = Respuestas recibidas
silence-annexed = Declaraciones anexas
silence-parties = Partes
silence-parties-count = Pueden objetar: { $all }. Abierto: { $opened }. Acusado recibo: { $acknowledged }. Consentimiento expreso: { $consents }.
silence-gone = Ya no es parte de la reunión; aquí conserva su voz.
silence-told = Avisada
silence-told-at = escrito { $at }
silence-delivered-at = entregado { $at }
silence-not-told = sin avisar
silence-opened = Abierto
silence-acknowledged = Acusado recibo
silence-keep = Conducción del procedimiento
silence-announce = Anunciar
silence-announce-hint = Partes que pueden objetar: { $count }. Se escribe a todos los inscritos, con el plazo para el calendario; a los observadores se los informa, pero no cuentan.
silence-unopposed = El término exacto se anunció en sesión y nadie se opuso al procedimiento
silence-announce-act = Anunciar y escribir a todos
silence-untold = Partes a las que no llegó carta
silence-untold-hint = Solo comienza cuando cada parte ha sido avisada. Avísela por otro medio y dígalo aquí.
silence-told-otherwise = Avisadas por otro medio
silence-told-act = Anotarlas como avisadas
silence-waits = Ha llegado la hora, pero espera: no todas las partes han sido avisadas.
silence-extend = Prorrogar
silence-extend-hint = Solo más tarde, nunca antes; todos reciben el mismo nuevo instante. Prórrogas restantes: { $left }.
silence-extend-act = Prorrogar y escribir a todos
silence-withdraw = Retirar
silence-withdraw-hint = Termina el procedimiento sin resultado; el texto vuelve a lectura.
silence-withdraw-act = Retirar el procedimiento
silence-prepare-title = Preparar un procedimiento de acuerdo tácito
silence-back-to-document = Volver al documento
silence-when-title = Cuándo
silence-how-title = Cómo
silence-zone-hint = Según la hora de { $city }
silence-min-hours = Horas que dura como mínimo
silence-min-hours-hint = Lo habitual es 72.
silence-proposed = Lo mejor para la parte peor servida: { $when }
silence-propose = Tomar este término
silence-weigh = Volver a sopesar
silence-fair-caption = Lo que este término significa para cada parte
silence-fair-local = Término en su hora
silence-fair-hours = Horas laborables
silence-fair-remarks = Observaciones
silence-fair-week = Semana laboral, festivos
silence-fair-few = menos de { $hours } horas laborables
silence-fair-night = allí es de noche
silence-fair-holiday = allí es festivo
silence-warn-few = Partes con menos de { $hours } horas laborables: { $count }.
silence-warn-night = Termina de noche para más de la mitad de las partes.
silence-warn-holiday = Partes para las que termina en festivo: { $count }.
silence-week-mon-fri = lunes a viernes
silence-week-sun-thu = domingo a jueves
silence-week-sat-wed = sábado a miércoles
silence-week-of = Semana laboral de { $party }
silence-holidays-of = Festivos de { $party }
silence-holidays-hint = Horas laborables: de 9:00 a 17:00 según la hora de la parte. Festivos como 2026-12-25, separados por espacios.
silence-wrong-instant = Indique el día y la hora, como 2026-12-01T17:00.
silence-wrong-day = «{ $day }» no es un día; escriba 2026-12-25.
silence-again-hint = Este mismo texto ya estuvo bajo el procedimiento: diga por qué de nuevo.
silence-prepare-hint = El texto se emite para el procedimiento y ya no puede modificarse. No se avisa a nadie antes del anuncio.
silence-prepare-act = Preparar
silence-awaited = Se espera respuesta de su parte
silence-awaited-until = el silencio termina el { $when }
silence-check-link = Comprobar un acuse
silence-check-title = Comprobar un acuse
silence-check-lede = Un acuse da fe de lo que una parte envió en un procedimiento de acuerdo tácito y de cuándo se recibió.
silence-check-hint = Pegue el acuse completo, desde la primera línea hasta la firma.
silence-check-act = Comprobar
silence-check-good = Auténtico: firmado por esta casa, y el registro sigue diciendo lo mismo.
silence-check-not-in-log = Firmado por esta casa, pero el registro ya no dice lo mismo. Avise a la presidencia.
silence-check-other-house = La firma es válida, pero la clave no es la de esta casa.
silence-no-receipt-unreadable = No es un acuse completo. Empieza por «Entente receipt 1» y termina con su firma.
silence-no-receipt-forged = La firma no corresponde: el acuse fue modificado.
silence-key = Clave pública de esta casa
silence-key-hint = Ed25519. Con ella cualquiera puede comprobar un acuse sin esta casa.
silence-refused-stale = Alguien lo cambió entretanto. Vea cómo está ahora y decida de nuevo.
silence-refused-not-ready = El texto no está acordado en todos sus párrafos ni es un texto de la presidencia sin corchetes.
silence-refused-hidden = Las partes no pueden leer este documento; ábralo primero.
silence-refused-open-brackets = Quedan corchetes en el texto.
silence-refused-stale-languages = El texto no está al día en: { $languages }.
silence-refused-too-short = Duraría menos de { $hours } horas.
silence-refused-bad-minimum = El mínimo es un número de horas entre 1 y 2160.
silence-refused-begins-in-the-past = Comenzaría en el pasado.
silence-refused-no-paragraph = Estos párrafos no están sometidos al procedimiento o no figuran en el texto.
silence-refused-no-parties = Ninguna parte de esta reunión puede objetar.
silence-refused-same-text = Este mismo texto ya estuvo bajo el procedimiento. Para repetirlo, dé un motivo.
silence-refused-already-open = Hay otro procedimiento abierto sobre este documento.
silence-refused-not-prepared = Ya ha sido anunciado.
silence-refused-not-heard = Anunciado en sesión, requiere que nadie se haya opuesto a usarlo.
silence-refused-not-running = El procedimiento no está en curso.
silence-refused-expired = El procedimiento ha terminado.
silence-refused-not-later = El nuevo término debe ser posterior al anterior.
silence-refused-extended-twice = Ya se prorrogó dos veces; es el máximo.
silence-refused-no-reason = Dé un motivo; se comunica a todos.
silence-refused-too-long = Es demasiado largo.
silence-refused-not-eligible = Ninguna de sus partes puede objetar en este procedimiento.
silence-refused-name-the-party = Pertenece a varias partes: diga en nombre de cuál.
silence-refused-may-not-commit = Solo puede responder quien encabeza la parte o un suplente facultado para comprometerla.
silence-refused-unconfirmed = Lo que rompe el silencio requiere una segunda confirmación.
silence-refused-no-text = Esta respuesta no dice nada sin palabras.
silence-refused-notice-sent = El aviso de ruptura ya salió: no puede retirarse. Puede prepararse un nuevo procedimiento.
silence-refused-nothing-to-take-back = No hay nada que retirar.
silence-subject-announced = Procedimiento de acuerdo tácito anunciado
silence-subject-reminder = Recordatorio: procedimiento de acuerdo tácito
silence-subject-extended = Procedimiento de acuerdo tácito prorrogado
silence-subject-moved = Procedimiento de acuerdo tácito: nuevo término
silence-subject-broken = Silencio roto
silence-subject-broken-by = Silencio roto
silence-subject-adopted = Aprobado por acuerdo tácito
silence-subject-withdrawn = Procedimiento de acuerdo tácito retirado
silence-subject-not-told = El procedimiento de acuerdo tácito espera
silence-letter-subject = { $what }: { $title }
silence-letter-announced = «{ $title }» está sometido al procedimiento de acuerdo tácito desde el { $start }. Salvo que una parte objete por escrito antes del { $deadline }, el texto queda aprobado.
silence-letter-reminder = { $party } no ha acusado recibo del procedimiento de acuerdo tácito sobre «{ $title }». Quedan a lo sumo { $hours } horas: sin objeción antes del { $deadline }, el texto queda aprobado.
silence-letter-extended = La presidencia ha prorrogado el procedimiento de acuerdo tácito sobre «{ $title }». Ahora termina el { $deadline } para todos; los consentimientos dados se mantienen.
silence-letter-moved = Entente no estuvo accesible durante un tiempo. Por ello, el procedimiento de acuerdo tácito sobre «{ $title }» termina más tarde, el { $deadline }, para todos.
silence-letter-broken = El silencio sobre «{ $title }» se ha roto. La decisión no queda adoptada; el texto vuelve a lectura.
silence-letter-broken-by = El silencio sobre «{ $title }» fue roto por { $party }. La decisión no queda adoptada; el texto vuelve a lectura.
silence-letter-adopted = «{ $title }» queda aprobado: ninguna parte objetó antes del { $deadline }. Durante 48 horas pueden presentarse reservas y explicaciones de posición.
silence-letter-withdrawn = El procedimiento de acuerdo tácito sobre «{ $title }» se ha retirado. No se adopta decisión alguna; el texto vuelve a lectura.
silence-letter-not-told = El procedimiento de acuerdo tácito sobre «{ $title }» no puede comenzar: ninguna carta llegó a { $parties }. Avíselas por otro medio y dígalo en la página.
silence-letter-reason = Motivo: { $reason }
silence-letter-deadline = Plazo: { $deadline }
silence-letter-foot = { $meeting }. El texto (SHA-256 { $hash }) y la forma de responder: { $link }

# Outcome documents in several languages.
document-languages = Idiomas
languages-beside = Junto al idioma de negociación
languages-complete = Todos los párrafos están traducidos tal como dicen ahora.
languages-wanting = 
    { $count ->
        [one] { $count } párrafo no está traducido tal como dice ahora.
       *[other] { $count } párrafos no están traducidos tal como dicen ahora.
    }
languages-missing = Aún sin traducir.
languages-stale = El párrafo ha cambiado desde esta traducción.
languages-write = Traducir
languages-change = Actualizar
languages-text = El párrafo ({ $language })

documents-file = O tomar el proyecto de un archivo
documents-file-hint = Un archivo de Word (.docx), Markdown o texto sin formato. Sus párrafos pasan al campo de abajo para revisarlos antes de empezar. Los cambios con control se toman como aceptados; los comentarios no se incluyen.
documents-file-read = Leerlo en el proyecto
documents-file-behind = Ya había escrito algo: el texto del archivo va a continuación.
documents-file-empty = No se encontró texto en el archivo. No se ha perdido nada del formulario; elija otro archivo o escriba el proyecto.
files-columns = En paralelo
documents-file-done = { $count ->
    [one] Se leyó un párrafo del archivo. Revíselo abajo; todavía no ha empezado nada.
   *[other] Se leyeron { $count } párrafos del archivo. Revíselos abajo; todavía no ha empezado nada.
}
files-columns-since = Lo que cambió desde { $revision }, en paralelo
files-language-beside = { $language } junto al texto
files-languages = En dos idiomas
files-languages-hint = El texto junto a su traducción, párrafo por párrafo. Si la traducción es de palabras anteriores, lo indica.
files-stale = [traducción de un texto anterior]

document-together = Redactar juntos
document-together-title = Redacción conjunta del proyecto
document-together-hint = Todos los que tienen la pluma escriben a la vez en este texto y los demás lo leen en directo. Los números como 1., PP1 o (a) al comienzo de un párrafo se leen cuando el texto pasa al proyecto.
document-together-reader = Usted lee el texto a medida que se escribe.
document-together-no-script = La redacción conjunta necesita secuencias de comandos. Sin ellas se lee el texto tal como estaba al abrir la página; vuelva a cargarla para ver más.
document-open-together = Abrir el texto común
document-draft-being-written = El proyecto se está redactando conjuntamente. Los párrafos de abajo siguen como estaban hasta que se incorpore ese texto.
document-being-written = Se está redactando. El texto de arriba vale hasta que se incorpore este.
document-take-draft = Incorporar al proyecto
document-drop-text = Dejarlo a un lado
para-together = Redactar en directo
para-take-text = Incorporar al texto
document-deed-text-opened = Empezó la redacción conjunta
document-deed-text-dropped = Lo redactado en común se dejó a un lado
document-deed-draft-taken = Lo redactado en común pasó a ser el proyecto
document-refused-written-together = El texto se está redactando conjuntamente. Incorpórelo o déjelo a un lado primero.
document-refused-not-together = Ya nadie lo está redactando conjuntamente.
editor-hand-back = Ya no puede escribir aquí. Sus palabras se conservan: cópielas o guárdelas como borrador de su delegación.
editor-hand-back-keep = Guardar como borrador de propuesta

document-keys = Teclas

document-had-typed = Usted había escrito: «{ $words }»
silence-letter-time-asked = { $party } pide más tiempo en el procedimiento de acuerdo tácito sobre «{ $title }». Puede prorrogarlo en su página, dos veces como máximo.

display-being-written = Se está redactando; aún no se ha incorporado al texto.

## Boards

board-title = Tableros
board-lede = Lo que los mecanismos comparten entre reuniones: prácticas, preguntas, necesidades y ofertas, tema por tema. Cada ficha dice quién puede leerla.
board-begin = Escribir en el tablero
board-drafts = Sus borradores
board-drafts-lede = Nadie más los ve, sea cual sea su cargo.
board-no-drafts = Ningún borrador
board-no-drafts-hint = Aquí estará lo que guarde sin publicar.
board-newest = Lo más reciente
board-own = Sus tableros
board-themes = Por tema
board-followed = seguido
board-last = última: { $day }
board-changed = modificado el { $day }
board-of = Tablero de { $name }
board-convener = Convocante
board-convener-lede = Lo que el convocante de las Reuniones Mundiales de los PCR comunica a la red.
board-role-member = miembro
board-role-observer = observador
board-role-secretariat = secretaría
board-role-chair = presidencia
board-kind-practice = Práctica
board-kind-question = Pregunta
board-kind-answer = Respuesta
board-kind-offer = Oferta
board-kind-request = Solicitud
board-kind-pilot = Proyecto piloto
board-kind-data-note = Nota de datos
board-kind-announcement = Anuncio
board-kinds-practice = Prácticas
board-kinds-question = Preguntas
board-kinds-answer = Respuestas
board-kinds-offer = Ofertas
board-kinds-request = Solicitudes
board-kinds-pilot = Proyectos piloto
board-kinds-data-note = Notas de datos
board-kinds-announcement = Anuncios
board-map-about = { $count } menciones de { $states } Estados y territorios
board-since = desde { $date }
board-endorsed-by = también lo hacen { $names }
board-stage-open = Abierto
board-stage-under-way = En curso
board-stage-concluded = Concluido
board-archived = archivado
board-withheld = retirado del tablero
board-draft = borrador
board-pinned = fijado
board-untitled = Sin título
board-reach-public = Todo el mundo
board-reach-network = Todos los mecanismos
board-reach-some = { $home } y { $names }
board-reach-mechanism = Solo { $home }
board-reach-body = Solo un órgano de { $home }
board-look-list = Lista
board-look-columns = Columnas
board-look-timeline = Cronología
board-look-map = Mapa
board-looks = Vistas del tablero
board-filter = Filtrar
board-filter-kind = Clase
board-filter-mechanism = Mecanismo
board-filter-place = Sobre
board-filter-language = Idioma
board-filter-archived = Lo archivado
board-any-kind = Cualquier clase
board-any-mechanism = Cualquier mecanismo
board-any-place = Cualquier Estado
board-any-language = Cualquier idioma
board-cards = Lo que hay en el tablero
board-nothing-fits = Nada coincide
board-show-all = Mostrar todo el tablero
board-empty = Todavía no hay nada en este tablero
board-empty-write = Lo que funciona, lo que falta, lo que podría ofrecer: la primera ficha da comienzo.
board-empty-visitor = Lo que los mecanismos comparten entre sí se muestra al iniciar sesión.
board-empty-reader = Aquí estará lo que compartan los mecanismos.
board-older = Anteriores
board-objective = Pacto Mundial, objetivo { $number }
board-target = ODS { $number }
board-feed = Canal de fichas públicas
board-follow = Seguir
board-unfollow = Dejar de seguir
board-column-empty = Nada aquí
board-move = Mover
board-move-to = A «{ $stage }»
board-matrix-title = Temas por mecanismo
board-matrix-lede = Quién trabaja en qué, quién lo comparte y dónde están las lagunas.
board-matrix-region = Mecanismos de
board-matrix-any-region = todas las regiones
board-matrix-caption = Número de fichas que puede leer, por tema y mecanismo
board-matrix-theme = Tema
board-matrix-shares = trabaja en ello y ha compartido algo
board-matrix-gap = trabaja en ello, aún sin compartir nada
board-matrix-cell = { $mechanism }, { $theme }: { $count }
board-matrix-cell-gap = { $mechanism }, { $theme }: trabaja en ello, aún sin compartir nada
board-gaps = Dónde están las lagunas
board-gaps-lede = Temas en los que trabajan mecanismos y de los que no hay en ningún tablero nada que pueda leer.
board-count-practice =
    { $count ->
        [one] { $count } práctica
       *[other] { $count } prácticas
    }
board-count-question =
    { $count ->
        [one] { $count } pregunta
       *[other] { $count } preguntas
    }
board-count-offer =
    { $count ->
        [one] { $count } oferta
       *[other] { $count } ofertas
    }
board-count-request =
    { $count ->
        [one] { $count } solicitud
       *[other] { $count } solicitudes
    }
board-count-pilot =
    { $count ->
        [one] { $count } proyecto piloto
       *[other] { $count } proyectos piloto
    }
board-count-data-note =
    { $count ->
        [one] { $count } nota de datos
       *[other] { $count } notas de datos
    }
board-count-announcement =
    { $count ->
        [one] { $count } anuncio
       *[other] { $count } anuncios
    }
board-waiting =
    { $count ->
        [one] { $count } en espera
       *[other] { $count } en espera
    }
board-answers =
    { $count ->
        [one] { $count } respuesta
       *[other] { $count } respuestas
    }
board-comments =
    { $count ->
        [one] { $count } comentario
       *[other] { $count } comentarios
    }
board-others =
    { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
board-map-count =
    { $count ->
        [one] { $count } ficha
       *[other] { $count } fichas
    }
board-worked-on =
    { $count ->
        [one] { $count } mecanismo trabaja en ello
       *[other] { $count } mecanismos trabajan en ello
    }
notice-unread =
    { $count ->
        [one] { $count } aviso sin leer
       *[other] { $count } avisos sin leer
    }

## Posts and notices

post-begin = Escribir en el tablero
post-begin-lede = ¿Qué quiere compartir?
post-kind-about-practice = Algo que hace y que otros también podrían hacer.
post-kind-about-question = Lo que quiere saber de los demás. Las respuestas aparecen debajo.
post-kind-about-answer = Para quienes leen la pregunta.
post-kind-about-offer = Lo que podría dar: conocimientos, formación, una visita de estudio, documentos.
post-kind-about-request = Lo que necesita y otros quizá tengan.
post-kind-about-pilot = Algo que está probando, mientras lo prueba.
post-kind-about-data-note = Una cifra o una fuente que otros deberían conocer.
post-kind-about-announcement = Una fecha, una publicación, un cambio de cargo.
post-heading-practice = Una práctica
post-heading-question = Una pregunta
post-heading-answer = Una respuesta
post-heading-offer = Una oferta
post-heading-request = Una solicitud
post-heading-pilot = Un proyecto piloto
post-heading-data-note = Una nota de datos
post-heading-announcement = Un anuncio
post-home = En nombre de
post-home-hint = La ficha queda en ese tablero.
post-in-name-of = En nombre de
post-answers = Responde a
post-language = Idioma del texto
post-language-hint = Así la encuentran otros.
post-field-title = Título
post-field-text = Texto
post-field-themes = Tema
post-field-reach = Quién puede leerla
post-field-shared-with = Compartida con
post-field-may-publish = Permiso
post-field-places = Dónde
post-field-since = Desde cuándo
post-field-until = Hasta cuándo
post-field-evidence = Qué lo demuestra
post-field-contact = Contacto
post-field-support = En forma de
post-field-working-languages = Idiomas de trabajo
post-field-source = Fuente
post-text-hint = Párrafos, listas y **énfasis** como en Markdown. @midsa nombra un mecanismo; #labour-migration, un tema.
post-more-themes = Más temas
post-theme-second = Segundo tema
post-theme-third = Tercer tema
post-since-practice = Se hace desde
post-since-pilot = En prueba desde
post-since-data-note = A fecha de
post-since-announcement = Comienza
post-until-question = Se necesita antes de
post-until-offer = Válida hasta
post-until-request = Se necesita antes de
post-until-pilot = Termina
post-until-announcement = Termina
post-date-hint = 2019, 2019-03 o 2019-03-16
post-places-hint = Varios con Ctrl o ⌘.
post-evidence-hint = Cifras, evaluaciones, direcciones de informes.
post-source-hint = Quién la publica y dónde.
post-contact-hint = Un cargo, no un nombre: «Punto focal, Ministerio de Trabajo».
post-support-expertise = conocimientos especializados
post-support-training = formación
post-support-study-visit = visita de estudio
post-support-funding = financiación
post-support-documents = documentos
post-support-data = datos
post-support-technology = tecnología
post-reach-some = Los mecanismos que indique abajo
post-reach-hint = Se indica en la ficha.
post-shared-with = Compartir solo con algunos mecanismos
post-may-publish = Las personas afectadas aceptan que todo el mundo pueda leerla
post-may-publish-hint = Solo es necesario si todo el mundo puede leerla.
post-publish = Publicar
post-keep = Guardar
post-throw-away = Descartar el borrador
post-draft = Guardar como borrador
post-edit = Editar
post-acts = Lo que puede hacer con ella
post-history = Historial
post-happened = Qué ha ocurrido
post-versions = Lo que decía antes
post-no-versions = Dice lo mismo desde el principio.
post-version-until = Hasta { $when }; después la modificó
post-withheld-since = Retirada del tablero el { $day }:
post-withhold = Retirar del tablero
post-withhold-reason = Motivo
post-withhold-hint = Lo lee su autor y queda constancia.
post-restore = Restituir
post-archive = Archivar
post-unarchive = Recuperar del archivo
post-pin = Fijar en sus temas
post-unpin = Quitar de sus temas
post-pin-home = Fijar en su tablero
post-unpin-home = Quitar de su tablero
post-endorsed = Quién lo hace también
post-endorsed-none = Ningún otro mecanismo lo ha dicho aún.
post-endorse = Nosotros también lo hacemos
post-endorse-as = En nombre de
post-endorse-note = De qué manera
post-endorse-back = Retirar
post-answers-heading = Respuestas
post-no-answers = Aún no hay respuesta.
post-answer = Responder
post-settle = Esto lo responde
post-unsettle = La pregunta sigue abierta
post-settled = Esto resolvió la pregunta
post-comments = Comentarios
post-no-comments = Aún no hay comentarios.
post-reply = Responder
post-comment-text = Comentario
post-comment-hint = Lo lee quien puede leer la ficha.
post-comment-as = En nombre de
post-comment-send = Comentar
post-comment-edit = Editar
post-comment-edited = editado
post-comment-withheld = Retirado del tablero:
post-comment-show = Lo que decía
post-talk-empty = Escriba lo que quiere decir.
post-talk-too-long = Es demasiado largo. Sigue en el campo; acórtelo.
post-talk-too-many = Esta ficha ha alcanzado el máximo de comentarios.
post-talk-closed = Ya no está en el tablero, por lo que no se puede añadir nada. Su texto sigue en el campo.
post-talk-no-comment = El comentario al que responde ya no está. Su texto sigue en el campo.
post-file = Archivo
post-files = Archivos
post-file-add = Añadir un archivo
post-file-away = Quitar
post-file-hint = Imágenes de hasta { $pictures } MB; PDF, Word, OpenDocument, tablas, diapositivas y texto de hasta { $papers } MB.
post-file-where = Los archivos e imágenes se añaden en la página de la ficha.
post-file-refused-kind = No es una imagen ni un documento admitido, o su contenido no es lo que dice su nombre. No se añadió nada.
post-file-refused-too-large = El archivo es demasiado grande: imágenes de hasta { $pictures } MB, documentos de hasta { $papers } MB. No se añadió nada.
post-file-refused-too-many = Esta ficha ha alcanzado el máximo de archivos. Quite uno antes.
post-told-read = Se le avisó de esto: marcar como leído
post-wrong-missing = Rellene: { $field }
post-wrong-too-long = Demasiado largo: { $field }
post-wrong-too-many = Demasiados: { $field }
post-wrong-no-date = { $field }: escriba 2019, 2019-03 o 2019-03-16
post-wrong-ends-before = Termina antes de empezar
post-wrong-unknown = { $field }: algo no figura en el directorio
post-wrong-no-body = No es el tablero de un órgano
post-wrong-not-permitted = Indique que las personas afectadas aceptan, o elija menos lectores
post-refused-stale = Otra persona la modificó desde que la abrió. Su texto sigue aquí; mire la otra versión en el historial y vuelva a enviar la suya.
post-refused-same = Ya es así; no se ha cambiado nada.
post-refused-wrong-state = No es posible en su estado actual. No se ha cambiado nada.
post-refused-no-reason = Diga por qué; el autor lo leerá.
post-refused-reason-too-long = El motivo es demasiado largo. Sigue en el campo.
post-refused-no-question = La pregunta no admite respuestas. Su texto sigue aquí.
post-refused-no-answer = No es una respuesta a la pregunta. No se ha cambiado nada.
post-refused-forbidden = No puede hacerlo.
post-refused-problems = Aún no está completa: ábrala para editarla.
post-event-post-published = publicada
post-event-post-edited = editada
post-event-post-moved = movida
post-event-post-pinned = fijada o soltada
post-event-post-archived = archivada o recuperada
post-event-post-withheld = retirada del tablero
post-event-post-restored = restituida
post-event-question-settled = resuelta o reabierta
post-event-commented = comentada
post-event-comment-edited = comentario editado
post-event-comment-withheld = comentario retirado
post-event-comment-restored = comentario restituido
post-event-endorsed = respaldada
post-event-endorsement-withdrawn = respaldo retirado
notice-title = Avisos
notice-none = Nada que comunicarle aún
notice-none-hint = Se le avisa cuando alguien le responde, menciona su mecanismo o publica donde usted sigue.
notice-new = nuevo
notice-read-all = Marcar todo como leído
notice-kind-withheld = Lo suyo fue retirado del tablero
notice-kind-restored = Lo suyo ha vuelto al tablero
notice-kind-mentioned = Se mencionó su mecanismo
notice-kind-answered = Una respuesta a su pregunta
notice-kind-settled = Se resolvió una pregunta
notice-kind-commented = Un comentario sobre lo suyo
notice-kind-endorsed = Otro mecanismo también lo hace
notice-kind-posted = Novedad donde usted sigue
notice-kind-followed = Novedades en algo que sigue
notice-wishes = Cómo se le avisa
notice-wishes-lede = Todo queda aquí; los correos llegan como usted desee.
notice-wishes-kept = Guardado.
notice-kinds = De qué
notice-hours = Cuándo
notice-hours-zone = Según la hora de { $city }.
notice-quiet-from = Sin correos desde
notice-quiet-until = hasta
notice-quiet-hint = Lo que ocurra entretanto espera hasta entonces. La misma hora dos veces: correos a cualquier hora.
notice-digest-at = El correo diario llega a las
notice-no-time = Escriba una hora como 07:30
notice-way-at-once = por correo, de inmediato
notice-way-digest = en un correo al día
notice-way-house = solo aquí
notice-way-never = nunca
notice-stop = Terminar todos los correos
notice-stop-lede = Todo sigue visible aquí al iniciar sesión.
notice-stopped = No habrá más correos
notice-stopped-lede = Puede cambiarlo en cualquier momento en sus preferencias.

## Follow-up
follow-title = Seguimiento
follow-lede = Lo comprometido y recomendado: quién, para cuándo y qué lo demuestra.
follow-new = Nuevo compromiso
follow-edit = Modificar
follow-new-lede = Una cosa, un responsable, una fecha. Se avisa a quien debe hacerlo.
follow-found = { $count ->
    [one] { $count } anotación
   *[other] { $count } anotaciones
}
follow-evidence-count = { $count ->
    [0] ninguna
    [one] { $count } prueba
   *[other] { $count } pruebas
}
follow-whole = Todo el registro
follow-kind = Tipo
follow-kind-commitment = Compromiso
follow-kind-recommendation = Recomendación
follow-state = Estado
follow-state-open = Pendiente
follow-state-under-way = En curso
follow-state-done = Hecho
follow-state-dropped = Abandonado
follow-state-superseded = Sustituido
follow-press-overdue = Vencido
follow-press-before-meeting = Antes de la próxima reunión
follow-press-later = Más adelante
follow-press-no-day = Sin fecha
follow-press-closed = Cerrado
follow-before = Antes de { $meeting } ({ $day })
follow-due = Plazo
follow-any-due = Cualquier plazo
follow-any-state = Cualquier estado
follow-owner = Responsable
follow-any-owner = Cualquier responsable
follow-any-theme = Cualquier tema
follow-filter-meeting = Acordado en
follow-any-meeting = Cualquier reunión
follow-none = Todavía no hay nada en el registro
follow-none-hint = Lo que usted pueda leer aparecerá aquí en cuanto se anote.
follow-none-fit = Nada coincide
follow-none-fit-hint = Pida menos condiciones.
follow-column-title = Recomendación
follow-column-owner = Responsable
follow-column-due = Plazo
follow-column-state = Estado
follow-column-evidence = Pruebas
follow-column-origin = Procede de
follow-cited = { $symbol }, { $number }
follow-no-day = sin fecha
follow-no-indicator = No se indica
follow-put-down = Anotado por { $home }, { $day }
follow-dropped-on = Abandonado el { $day }:
follow-superseded-by = Lo sustituye:
follow-supersedes = Sustituye a
follow-field-title = En una frase
follow-field-text = Texto
follow-field-themes = Tema
follow-field-owner = Responsable
follow-field-indicator = Cómo se sabrá
follow-field-due = Para el
follow-field-reach = Quién puede leerlo
follow-field-shared-with = Compartido con
follow-field-may-publish = Autorización
follow-field-places = Dónde
follow-field-day = Cuándo
follow-field-helped = Qué ayudó
follow-title-hint = Empiece por lo que hay que hacer.
follow-text-hint = El texto original, si la frase anterior no lo recoge entero.
follow-owner-hint = Un mecanismo, un Estado o la entidad convocante. Por un Estado rinde cuentas quien lo anota.
follow-owner-named = En la nota: { $name }
follow-choose-owner = Elija…
follow-home-hint = Quién guarda el texto y puede modificarlo.
follow-due-hint = Se recuerda al responsable 30 y 7 días antes, y cuando la fecha ha pasado.
follow-indicator-hint = Lo que podrá contarse o verse.
follow-helped-hint = Uno por línea: una dirección de esta casa (/posts/…, /library/…), una dirección web o palabras.
follow-wrong-missing = Complete: { $field }
follow-wrong-too-long = Demasiado largo: { $field }
follow-wrong-too-many = Demasiados: { $field }
follow-wrong-no-date = { $field }: esta fecha no existe
follow-wrong-unknown = { $field }: algo no figura en el directorio
follow-wrong-no-body = { $field }: no es de un órgano
follow-wrong-not-permitted = { $field }: indique que los interesados están de acuerdo o elija menos lectores
follow-wrong-owner-cannot-read = { $field }: su responsable no podría leerlo. Elija todos los mecanismos o compártalo con él por su nombre.
follow-refused-forbidden = Usted no puede hacer esto.
follow-refused-stale = Otra persona lo modificó desde que usted lo abrió. Lo que escribió sigue aquí; vea lo suyo y vuelva a enviar.
follow-refused-same = Ya es así; no se cambió nada.
follow-refused-wrong-state = No es posible en su estado actual. No se cambió nada.
follow-refused-no-reason = Diga por qué; queda constancia.
follow-refused-reason-too-long = El motivo es demasiado largo. Sigue en el campo.
follow-refused-no-other = Lo que debía sustituirlo no existe. No se cambió nada.
follow-refused-other-fell = Lo que debía sustituirlo fue a su vez abandonado o sustituido.
follow-refused-circle = Se sustituiría a sí mismo: el otro ya remite aquí. No se cambió nada.
follow-acts = Qué puede hacer
follow-move-open = Sin empezar
follow-move-under-way = En curso
follow-move-done = Está hecho
follow-drop = Abandonar
follow-drop-reason = Por qué
follow-supersede = Sustituirlo
follow-supersede-by = Qué lo sustituye
follow-entries-evidence = Pruebas
follow-entries-progress = Avances
follow-no-evidence = Nada lo demuestra todavía.
follow-no-progress = Aún no hay notas.
follow-add-evidence = Añadir una prueba
follow-add-progress = Anotar un avance
follow-entry-text-evidence = Qué lo demuestra, con un enlace si lo hay
follow-entry-text-progress = Qué se ha hecho desde entonces
follow-evidence-day = Cuándo ocurrió
follow-added = Añadido el { $day }
follow-event-commitment-made = Anotado en el registro
follow-event-commitment-written = Reescrito
follow-event-commitment-moved = Ahora
follow-event-commitment-dropped = Abandonado
follow-event-commitment-superseded = Sustituido
follow-event-evidence-added = Prueba añadida
follow-event-progress-noted = Avance anotado
follow-impact-title = Efectos en la ley y la práctica
follow-impact-lede = Qué se revisó, creó o modificó, dónde y qué ayudó.
follow-impact-new = Registrar un efecto
follow-impact-of = Se deriva de
follow-no-impact = Todavía no hay nada registrado.
follow-impact-law-reviewed = Ley revisada
follow-impact-law-created = Ley nueva
follow-impact-law-amended = Ley modificada
follow-impact-practice-reviewed = Práctica revisada
follow-impact-practice-created = Práctica nueva
follow-impact-practice-amended = Práctica modificada
follow-matter = Ley o práctica
follow-matter-law = Ley
follow-matter-practice = Práctica
follow-change = Qué pasó con ello
follow-change-reviewed = Revisado
follow-change-created = Creado
follow-change-amended = Modificado
follow-became = Qué fue de lo que acordamos
follow-became-lede = Lo acordado en reuniones anteriores, en la medida en que usted pueda leerlo.
follow-became-none = No hay en el registro nada anterior que usted pueda leer.
follow-from-here = Qué se deriva
follow-make = Convertirlo en compromiso
follow-take = Llevar al registro de seguimiento
follow-of-mechanism = Compromisos pendientes
notice-kind-committed = Algo le corresponde
notice-kind-due = El plazo se acerca
notice-kind-overdue = El plazo ha vencido
notice-kind-progressed = Un compromiso avanzó
notice-letter-closed = Algo en un tablero que no está abierto a toda la red; solo se lee en la plataforma.
notice-letter-subject =
    { $count ->
        [one] Entente: un aviso
       *[other] Entente: { $count } avisos
    }
notice-letter-foot = Preferencias: { $wishes }
    No recibir más correos: { $stop }

introduction-title = Presentaciones
introduction-lede = Una necesidad y una oferta puestas en contacto. Ambas partes deben aceptar antes de saber cómo comunicarse.
introduction-none = Aún no hay presentaciones
introduction-none-hint = Abra una solicitud o una oferta: debajo figura lo que encaja, con los motivos.
introduction-offers-fit = Ofertas que encajan
introduction-requests-fit = Solicitudes que encajan
introduction-no-offer = Ninguna oferta que pueda leer encaja todavía. Se le avisará cuando llegue una.
introduction-no-request = Ninguna solicitud que pueda leer encaja todavía. Se le avisará cuando llegue una.
introduction-same-theme = el mismo tema: { $names }
introduction-same-support = se pide y se ofrece: { $names }
introduction-same-language = ambos trabajan en { $names }
introduction-same-place = ambos tratan de { $names }
introduction-same-region = la misma parte del mundo: { $name }
introduction-propose = Proponer una presentación
introduction-note = Unas palabras a ambas partes
introduction-note-hint = Ambas lo leen. Si habla por una de ellas, con esto acepta en su nombre.
introduction-standing-proposed = Propuesta
introduction-standing-introduced = Presentados
introduction-standing-declined = Rechazada
introduction-standing-reported = Resultado comunicado
introduction-yes-request = La parte que solicita ha aceptado.
introduction-yes-offer = La parte que ofrece ha aceptado.
introduction-open-request = La parte que solicita no ha respondido.
introduction-open-offer = La parte que ofrece no ha respondido.
introduction-declined-request = La parte que solicita ha rechazado.
introduction-declined-offer = La parte que ofrece ha rechazado.
introduction-consent = Sí, preséntennos
introduction-decline = Rechazar
introduction-why = Por qué
introduction-reach = Cómo contactar con la otra parte
introduction-report = Qué resultó de ello
introduction-what = En pocas palabras
introduction-outcome-helped = Sirvió de ayuda.
introduction-outcome-partly = Ayudó en parte.
introduction-outcome-nothing = No resultó nada.
introduction-refused-forbidden = No habla en nombre de esta parte.
introduction-refused-over = Ya no es posible: la situación ha cambiado desde que abrió la página. No se ha cambiado nada.
introduction-refused-too-long = Es demasiado largo. Sigue en el campo.
introduction-refused-empty = Diga en pocas palabras qué resultó.
notice-kind-proposed = Se propone una presentación
notice-kind-introduced = Una presentación ha avanzado
notice-kind-fits = Algo nuevo encaja con lo suyo
post-event-introduction-proposed = presentación propuesta
post-event-introduction-consented = una parte aceptó la presentación
post-event-introduction-declined = presentación rechazada
post-event-introduction-reported = resultado de una presentación

follow-more = Más

## The year round: spaces, tasks, light events, the network
space-title = Espacios
space-yours = Sus espacios
space-front-lede = Entre reuniones: lo que viene, lo que queda por hacer, los documentos a mano. Cada espacio es para quienes pertenecen a él.
space-none = Todavía no pertenece a ningún mecanismo
space-none-hint = La secretaría de su mecanismo puede incorporarle; entonces su espacio aparecerá aquí.
space-lede = Para quienes pertenecen a este espacio. Nadie más ve esta página.
space-coming = Próximamente
space-nothing-comes = No hay nada previsto. Las reuniones y los eventos que se anuncien aparecerán aquí.
space-to-do = Por hacer
space-no-tasks = No hay nada por hacer.
space-no-tasks-work = No hay nada por hacer. Cree una tarea, o haga una a partir de un compromiso o una publicación.
space-newest = Lo más reciente del tablón
space-no-posts = El tablón aún está vacío.
space-whole-board = Todo el tablón
space-materials = Documentos y enlaces
space-no-materials = Todavía no se ha puesto nada aquí.
space-material-put = Poner un documento o un enlace
space-material-title = Título
space-material-link = Enlace
space-material-file = Documento
space-material-hint = PDF, Word, Writer, tablas, diapositivas o texto, hasta { $n } MB.
space-material-away = Quitar
space-material-refused-no-title = Póngale un título.
space-material-refused-too-long = El título es demasiado largo.
space-material-refused-nothing = Añada un enlace o elija un documento. Lo que escribió se conserva.
space-material-refused-no-link = El enlace debe empezar por https:// o http://.
space-material-refused-kind = No se acepta este tipo de archivo, o no es lo que dice su nombre.
space-material-refused-too-large = El archivo supera { $n } MB.
space-material-refused-too-many = No cabe nada más. Quite algo primero.
space-calendar = Calendario
space-calendar-lede = Las reuniones, los eventos y los plazos de este espacio, en su propio calendario. La dirección es solo suya y deja de funcionar cuando usted se va.
space-calendar-address = Dirección del calendario
space-calendar-once = Cópiela ahora: solo se muestra una vez.
space-calendar-make = Crear una dirección
space-calendar-renew = Crear una dirección nueva y anular la anterior
space-calendar-end = Anularla
task-title = Tareas
task-one = Tarea
task-all = Todas las tareas
task-new = Nueva tarea
task-make = Convertir en tarea
task-edit = Reescribir
task-which-space = ¿En qué espacio? La verán quienes pertenecen a él.
task-space = Espacio
task-any-space = Todos los espacios
task-doer = Quién se encarga
task-doer-hint = Alguien de este espacio, o un órgano del mecanismo. Se le avisa.
task-anybody = Todos
task-mine = Las mías
task-nobody = nadie todavía
task-somebody-gone = alguien que se ha ido
task-field-title = Qué hay que hacer
task-field-text = Detalles
task-field-doer = Quién se encarga
task-field-due = Plazo
task-state-open = abierta
task-state-doing = en curso
task-state-done = hecha
task-state-dropped = descartada
task-move-open = Sin empezar
task-move-doing = En curso
task-move-done = Hecha
task-drop = Descartarla
task-drop-reason = Por qué se descarta
task-dropped = Descartada el { $day }:
task-event-task-made = Creada
task-event-task-written = Reescrita
task-event-task-moved = Movida
task-event-task-dropped = Descartada
task-refused-forbidden = Aquí solo puede leer.
task-refused-stale = Alguien la cambió entretanto. Así está ahora; no se ha perdido nada. Revise e inténtelo de nuevo.
task-refused-same = Ya está así.
task-refused-wrong-state = No es posible en su estado actual. Retómela primero.
task-refused-no-reason = Diga por qué.
task-refused-reason-too-long = El motivo es demasiado largo.
task-none = Aún no hay tareas
task-none-hint = Una tarea dice quién hace qué y para cuándo. Puede surgir de una decisión, un compromiso o una publicación.
task-late = Con retraso
task-live = Por hacer
task-closed = Hechas o descartadas
task-as-list = Lista
task-columns = Columnas
task-list-of = Todas las tareas (abiertas: { $count })
task-from-here = Tareas que parten de aquí
event-title = Eventos
event-lede = Seminarios, mesas redondas, capacitaciones y talleres de los mecanismos, en la medida en que usted puede leerlos.
event-new = Anunciar un evento
event-new-lede = Quien puede leerlo puede inscribirse; el enlace se muestra a quien tiene plaza.
event-edit = Reescribir
event-held-by = Organiza
event-kind = Tipo
event-any-kind = Todos los tipos
event-kind-seminar = Seminario
event-kind-round-table = Mesa redonda
event-kind-training = Capacitación
event-kind-workshop = Taller
event-none = No hay ningún evento anunciado
event-none-hint = Aquí aparecerá lo que los mecanismos anuncien para usted.
event-none-hold = Anuncie un seminario, una mesa redonda, una capacitación o un taller.
event-coming = Próximos eventos
event-past = Eventos pasados
event-cancelled = cancelado
event-cancelled-because = Cancelado:
event-free = Plazas libres: { $count }
event-seat-placed = tiene plaza
event-seat-waiting = espera una plaza
event-you-have-a-place = Usted tiene plaza.
event-you-wait = Está en la lista de espera, en el puesto { $place }. Se le avisará cuando tenga plaza.
event-sign-up = Inscribirse
event-sign-up-for = Por
event-wait = Apuntarse a la lista de espera
event-wait-hint = Todas las plazas están ocupadas. La próxima que quede libre será de quien más tiempo lleva esperando.
event-withdraw = Renunciar a la plaza
event-sign-in = Iniciar sesión para inscribirse
event-take-along = A mi calendario
event-when = Cuándo
event-in-zone = { $when } (hora de { $city })
event-own-time = Para usted: { $when } ({ $city })
event-closes = Inscripción hasta
event-link-hidden = se muestra a quien tiene plaza
event-places-of = Ocupadas: { $placed } de { $places }
event-places-open = Sin límite. Inscripciones: { $placed }
event-waiting = en espera: { $count }
event-papers = Documentos
event-signed = Quién viene
event-signed-lede = Solo quienes organizan el evento ven estos nombres.
event-column-name = Nombre
event-column-for = Por
event-column-seat = Plaza
event-cancel = Cancelar el evento
event-cancel-reason = Por qué se cancela; lo leerán las personas inscritas.
event-field-title = Título
event-field-text = Programa
event-field-starts-on = Comienza
event-field-ends-on = Termina
event-field-zone = Zona horaria
event-field-place = Lugar
event-field-link = Enlace para participar
event-field-languages = Idiomas
event-field-themes = Temas
event-field-places = Plazas
event-field-closes-on = Cierre de la inscripción
event-field-reach = Quién puede leerlo
event-field-shared-with = Con quién se comparte
event-field-may-publish = Puede ser público
event-time = hora
event-zone-hint = Las horas son las de esta zona; cada persona ve también las suyas.
event-place-hint = Un lugar, un enlace o ambos.
event-link-hint = Solo se muestra a quien tiene plaza.
event-places-hint = Vacío: sin límite. Quien llegue después espera.
event-closes-hint = Vacío: cuando comience.
event-wrong-missing = Falta: { $field }.
event-wrong-too-long = Demasiado largo: { $field }.
event-wrong-too-many = Demasiados: { $field }.
event-wrong-no-date = { $field }: indique un día y una hora.
event-wrong-ends-before = Debe terminar después de comenzar.
event-wrong-too-late = { $field }: es demasiado tarde. La inscripción se cierra antes del comienzo y un evento dura un mes como máximo.
event-wrong-nowhere = Indique un lugar o un enlace.
event-wrong-no-link = El enlace debe empezar por https:// o http://.
event-wrong-no-number = { $field }: escriba un número entero de 1 a 5000.
event-wrong-unknown = { $field }: no se conoce aquí.
event-wrong-no-body = Solo un órgano puede reservar algo para sí.
event-wrong-not-permitted = Marque que puede ser público, o elija menos lectores.
event-refused-forbidden = Solo puede hacerlo quien organiza el evento.
event-refused-stale = Alguien lo cambió entretanto. Su texto sigue en el formulario; no se ha perdido nada.
event-refused-same = No cambiaría nada.
event-refused-cancelled = El evento está cancelado.
event-refused-over = El evento ya ha comenzado o ha terminado.
event-refused-closed = La inscripción está cerrada.
event-refused-no-reason = Diga por qué.
event-refused-reason-too-long = El motivo es demasiado largo.
notice-kind-cancelled = Se cancela un evento al que se inscribió
notice-kind-placed = Tiene plaza en un evento
notice-kind-rescheduled = Un evento al que asiste cambia de hora o de lugar
network-title = La red
network-lede = Lo que los mecanismos comparten con toda la red, y lo que espera. Lo que un mecanismo guarda para sí no está en ninguna cifra.
network-as-of = A { $day }
network-activity = Publicaciones y respuestas en doce meses
network-activity-words = Publicaciones: { $posts }; respuestas: { $answers }
network-posts = Publicaciones
network-answers = Respuestas
network-numbers = Las cifras
network-month = Mes
network-by-theme = Por tema
network-by-region = Por región
network-nothing-shared = No se compartió nada con toda la red en estos meses.
network-unanswered = Preguntas sin respuesta desde hace más de 30 días
network-unanswered-none = Todas las preguntas han tenido respuesta a tiempo.
network-without-offer = Solicitudes sin oferta
network-without-offer-none = Se encontró a alguien para cada solicitud.
network-owed = Compromisos por cumplir
network-owed-none = No hay nada por hacer.
network-soon = En 90 días
network-rest = Más adelante o sin fecha
network-silent = Sin señales desde hace seis meses
network-silent-lede = De { $all } mecanismos activos, sin señales visibles para la red: { $silent }
network-silent-none = Todos los mecanismos activos han dado señales.
network-last-sign = Última señal
network-never = nunca todavía
network-calendar-title = Calendario de la red
network-calendar-lede = Las reuniones y los eventos de todos los mecanismos, en la medida en que usted puede conocerlos, y lo que coincide.
network-calendar-feed = Las fechas de la red en su propio calendario. La dirección es solo suya.
network-as-month = Mes
network-as-table = Tabla
network-earlier = Antes
network-later = Después
network-what-meeting = Reunión
network-what-global = Reunión mundial
network-everybody = toda la red
network-column-what = Qué
network-column-days = Fechas
network-column-whose = De quién
network-column-place = Lugar
network-column-waits = Días de espera
network-nothing = Nada que usted pueda conocer
network-nothing-hint = Las reuniones aparecen aquí para quien participa en ellas y cuando dan a conocer sus fechas.
network-month-empty = Este mes no hay nada que usted pueda conocer.
network-clashes = Lo que coincide
network-clashes-lede = Los mismos días, los mismos temas en quince días, las mismas personas.
network-no-clashes = Nada coincide aquí.
network-clash-days = Los mismos días; miembros de ambos: { $names }
network-clash-global = Los mismos días que una reunión de toda la red
network-clash-themes-same = Los mismos temas los mismos días: { $names }
network-clash-themes = Los mismos temas en quince días (días entre ambos: { $count }): { $names }
network-clash-people = Se espera a las mismas personas: { $names }
network-in-the-way = Algo coincide con estas fechas
network-in-the-way-hint = Todavía no se ha guardado nada. Elija otras fechas, o guarde de todos modos.
network-save-all-the-same = Guardar de todos modos
network-days-title = En el calendario de la red
network-days-lede = Los demás evitan lo que conocen. Solo se muestran el título, las fechas, la ciudad y los temas, nunca el contenido de la reunión.
network-days-who = Quién puede conocer sus fechas
network-days-nobody = Solo quienes participan
network-days-hint = Puede cambiarse en cualquier momento.

# Notes written together in a space.
space-notes = Notas
space-note = Nota
space-no-notes = Aún no se ha escrito ninguna nota aquí.
space-no-notes-work = Aún no hay notas. Empiece una: quienes trabajan aquí escriben en ella con usted, todo el año.
space-notes-archived = { $count ->
        [one] { $count } nota archivada
       *[other] { $count } notas archivadas
    }
space-note-begin = Empezar una nota
space-note-title = Título
space-note-written-by = Última escritura:
space-note-begun-by = Empezada por
space-note-ways = Esta nota en otros lugares
space-note-read = Para leer, imprimir y llevar
space-note-text = Texto de la nota
space-note-acts = La nota en su conjunto
space-note-rename = Cambiar el título
space-note-archive = Archivar
space-note-archive-hint = Sigue aquí para leerla; nadie escribe en ella hasta que se recupere.
space-note-bring-back = Recuperar del archivo
space-note-is-archived = Archivada el { $when }. Se puede leer; nadie escribe en ella hasta que se recupere.
space-note-event-space-note-begun = Empezada
space-note-event-space-note-renamed = Título cambiado
space-note-event-space-note-archived = Archivada
space-note-event-space-note-returned = Recuperada del archivo
space-note-event-space-note-version-named = Se dio nombre a un estado
space-note-event-space-note-brought-back = Se recuperó un texto anterior
space-note-refused-forbidden = Aquí solo puede leer.
space-note-refused-stale = Otra persona la cambió entretanto. Así está ahora; el texto de la nota no se ha tocado. Mire y vuelva a intentarlo.
space-note-refused-no-title = Póngale un título.
space-note-refused-too-long = El título es demasiado largo.
space-note-refused-same = Ya está así.
space-note-refused-archived = Está archivada. Recupérela primero.
space-note-refused-too-many = Un espacio tiene como máximo { $n } notas.
handover-notes = Notas de los espacios

notice-kind-named = Se le menciona en una nota

# A note that opens without a network.
kept-line = Sin red. Se muestra desde este dispositivo, último estado conocido: { $when }.

# What one sees of a file before one opens it.
glance = Vista previa
glance-pages = { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }

## Open interface
api-title = Datos abiertos
api-lede = Lo que muestran las páginas, para programas: lo mismo, con los mismos permisos, en JSON y en tablas.
api-document = Documento OpenAPI
api-contents = En esta página
api-ask = Cómo consultar
api-ask-open = Lo que es público se entrega a cualquiera, sin clave.
api-ask-token = Lo demás requiere un token personal en la cabecera de la solicitud. Puede lo que puede su cuenta, y nada más: lo que usted no puede ver en una página, su token tampoco lo obtiene.
api-ask-tokens = Sus tokens
api-ask-pages = Las listas vienen por páginas. «limit» dice cuántos, { $count } como máximo; «next» de la respuesta es «after» de la solicitud siguiente, y está también en la cabecera «Link».
api-ask-tags = Cada respuesta lleva un «ETag». Devuelto como «If-None-Match», evita volver a pedir lo que no ha cambiado.
api-ask-write = Lo que se escribe es JSON de { $kib } KiB como máximo, con la versión que se vio. Un acto enviado dos veces con la misma «Idempotency-Key» se hace una vez.
api-ask-language = Las palabras están en el idioma de «lang» o de «Accept-Language», o en el que haya; cada una dice en cuál.
api-parameters = Parámetros:
api-tag-directory = Directorio
api-tag-boards = Tableros
api-tag-introductions = Presentaciones
api-tag-follow-up = Seguimiento
api-tag-meetings = Reuniones
api-tag-library = Lenguaje convenido
api-tag-search = Búsqueda
api-tag-notices = Avisos
api-tag-calendar = Calendario
api-problems = Cuando no hay respuesta
api-problems-text = Un problema es JSON (RFC 9457). Su «type» termina en una de estas palabras, que no cambian; «errors» dice qué campo no es correcto.
api-problem-absent = No hay nada aquí para usted.
api-problem-signed-out = Para esto se necesita un token personal.
api-problem-bad-token = Este token no abre nada: es desconocido, ha terminado o su cuenta está cerrada.
api-problem-forbidden = Usted no puede hacer esto.
api-problem-read-only = Este token solo lee.
api-problem-unknown-parameter = Aquí no hay tal parámetro.
api-problem-bad-parameter = Un parámetro no se puede leer.
api-problem-bad-cursor = Ya no se conoce el lugar en la lista. Empiece de nuevo.
api-problem-unreadable = Lo enviado no se puede leer.
api-problem-not-json = Aquí se envía «application/json».
api-problem-too-large = Lo enviado es demasiado grande.
api-problem-invalid = Algo en lo enviado no es correcto.
api-problem-stale = Otra persona lo cambió desde que usted lo vio. No se hizo nada.
api-problem-refused = No es el momento. No se hizo nada.
api-problem-too-often = Demasiadas llamadas. «Retry-After» dice cuándo volver.
api-problem-out-of-reach = La base de datos no responde ahora. Inténtelo de nuevo en un momento.
api-problem-broken = Algo falló aquí. El detalle es el número con el que se anotó.
api-tables = Tablas
api-tables-text = Cada tabla de las páginas se puede llevar como CSV y como libro (XLSX); los enlaces están junto a las tablas. Los nombres de las columnas son los mismos en todos los idiomas.
table-csv = Como tabla (CSV)
table-xlsx = Como libro (XLSX)
tokens-title = Tokens para programas
tokens-lede = Con un token, un programa pregunta en su nombre. Puede lo que usted puede; el que solo lee no puede cambiar nada.
tokens-fresh = Su token:
tokens-once = Cópielo ahora. No se guarda aquí y no se puede mostrar de nuevo.
tokens-ended-done = El token ha terminado.
tokens-mine = Sus tokens
tokens-none = No tiene ninguno.
tokens-past = Terminados
tokens-made = Creado el { $day }
tokens-used = Usado por última vez el { $day }
tokens-unused = Nunca usado
tokens-until = Hasta el { $day }
tokens-ended = Terminado el { $day }
tokens-over = Vencido
tokens-end = Terminar
tokens-new = Un token nuevo
tokens-new-text = Termina en su fecha, cuando usted lo termina, cuando cierra sesión en todas partes y con una contraseña nueva.
tokens-name = Para qué es
tokens-name-hint = Para saber después cuál terminar.
tokens-name-missing = Diga para qué es.
tokens-name-long = { $count } caracteres como máximo.
tokens-too-many = Ya tiene { $count } tokens. Termine antes uno.
tokens-scope = Qué puede
tokens-scope-read = Leer
tokens-scope-write = Leer y escribir
tokens-scope-about-read = Lo que usted puede leer.
tokens-scope-about-write = También publicaciones, comentarios y avances en su nombre.
tokens-lasts = Cuánto dura
tokens-make = Crear el token
tokens-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
## Profiles kept by their owners, offices by term, handover
profile-title = Mantener la ficha
profile-lede = Lo que el directorio dice de { $mechanism }, dato por dato. Lo que usted indica prevalece sobre la ficha importada, con su fecha y su fuente.
profile-facts = Datos
profile-history = Historial de cambios
profile-history-lede = Lo que cambiaron los responsables de esta ficha, primero lo último: qué decía antes y qué dice desde entonces.
profile-history-none = Aquí no se ha cambiado nada; todo está como se importó.
profile-as-of = Situación: { $date }
profile-source = Fuente
profile-nothing = Sin indicar
profile-field-name = Nombre
profile-field-acronym = Sigla
profile-field-other-names = Otros nombres
profile-field-status = Estado
profile-field-website = Sitio web
profile-field-languages = Idiomas de trabajo
profile-field-themes = Temas
profile-field-bodies = Órganos
profile-field-members = Estados miembros
profile-field-member-organizations = Organizaciones miembros
profile-field-observers = Estados observadores
profile-field-observer-organizations = Organizaciones observadoras
profile-field-chair = Presidencia
profile-field-secretariat = Secretaría
profile-stated-by = { $who }, { $day }
profile-imported = Como se importó
profile-change = Cambiar
profile-change-of = Cambiar: { $field }
profile-differences = Una importación dice otra cosa
profile-differences-text = Lo que usted indicó se mantiene hasta que acepte lo importado.
profile-stands = Vigente
profile-import-says = La importación dice
profile-leave = Mantener lo nuestro
profile-take = Aceptar lo importado
profile-now-stands = Desde que abrió este formulario, se indicó de nuevo:
profile-form-lede = Visible para todos, con la fecha y la fuente que indique.
profile-field-as-of = Fecha a la que se conoce
profile-field-source = De dónde se sabe
profile-source-hint = En palabras, o una dirección que empiece por https://
profile-back = Volver a la ficha
profile-status-hint = Si está inactivo, los anuncios abiertos lo dicen y se informa al convocante.
profile-status-note = En pocas palabras, por qué
profile-hint-lines = Uno por línea.
profile-hint-languages = Códigos de idioma, uno por línea: en, fr, pt.
profile-hint-bodies = Uno por línea: tipo; nombre; dirigido por; composición. Tipos: conference, steering_committee, working_group, expert_group, other.
profile-hint-seats = Un Estado por línea, por su nombre o código; desde cuándo tras un punto y coma: Kenya; 1998.
profile-hint-organizations = Una organización por línea; desde cuándo tras un punto y coma: OIM; 1998.
profile-hint-chair = Uno por línea, Estado u organización. Si hay un mandato registrado, este dice quién ejerce la presidencia.
profile-hint-secretariat = En la primera línea la secretaría, en las demás quién la presta.
profile-wrong-missing = Indique un valor.
profile-wrong-one-line = Solo una línea.
profile-wrong-too-long = Esta línea es demasiado larga: { $line }
profile-wrong-too-many = Demasiadas líneas.
profile-wrong-twice = Esto aparece dos veces: { $line }
profile-wrong-unknown-status = Elija un estado.
profile-wrong-unknown-state = El directorio no conoce ningún Estado con este nombre: { $line }
profile-wrong-unknown-theme = El directorio no conoce este tema: { $line }
profile-wrong-unknown-language = Esto no es un código de idioma: { $line }
profile-wrong-unknown-body = Un órgano necesita su tipo y su nombre, separados por punto y coma: { $line }
profile-wrong-no-date = Esto no es una fecha como 2026, 2026-05 o 2026-05-14: { $line }
profile-wrong-no-address = Esto no es una dirección que empiece por https://: { $line }
profile-refused-stale = Alguien lo indicó de nuevo mientras usted escribía. Su texto sigue abajo; no se ha guardado nada. Compare y luego guarde el suyo o déjelo.
profile-refused-same = Ya dice eso.
profile-imported-again = Vuelve a regir la ficha importada
profile-before = Antes
profile-after = Desde entonces
term-title = Mandatos
term-lede = Quién ejerce la presidencia y la secretaría, desde cuándo y hasta cuándo. En el instante en que empieza un mandato pasan los derechos del cargo: los tiene quien lo ejerce desde entonces y deja de tenerlos quien lo ejercía.
term-there = Registrados
term-none = No hay mandatos registrados.
term-plan = Prever un mandato
term-office = Cargo
term-office-hint = Solo hay una presidencia a la vez. Quien ejerza la presidencia o la secretaría y no figure abajo cede sus derechos al empezar el mandato; sigue siendo miembro.
term-office-chair = Presidencia
term-office-co-chair = Copresidencia
term-office-secretariat = Secretaría
term-holder = Ejercido por
term-holder-hint = Un Estado o una organización.
term-accounts = Quién lo ejerce aquí
term-accounts-hint = Direcciones de sus cuentas, una por línea.
term-from = Empieza el
term-from-time = A las
term-until = Termina el
term-until-time = Termina a las
term-until-hint = Vacío: hasta que empiece el siguiente.
term-span = { $from } – { $until }
term-span-open = desde el { $from }
term-state-planned = previsto
term-state-running = en curso
term-state-over = terminado
term-state-withdrawn = retirado
term-withdraw = Retirar
term-end = Fijar su fin
term-acting = { $count ->
    [0] nadie lo ejerce aquí
    [one] { $count } persona lo ejerce aquí
    *[other] { $count } personas lo ejercen aquí
    }
term-refused-forbidden = Es para quienes mantienen la ficha.
term-refused-stale = Alguien cambió este mandato entretanto; véalo como está ahora.
term-refused-no-holder = Indique quién lo ejerce.
term-refused-too-long = Es demasiado largo.
term-refused-no-start = Indique un día que exista.
term-refused-ends-before-it-starts = Un mandato termina después de empezar. Cambie una de las dos fechas.
term-refused-overlaps = { $holder } ejerce entonces la presidencia: { $span }. Termine antes ese mandato o empiece este después.
term-refused-nobody-acts = Una secretaría necesita a alguien que la ejerza aquí; si no, nadie podría mantener la ficha.
term-refused-unknown-account = Nadie aquí tiene la dirección { $address }. La administración puede añadir una cuenta.
term-refused-too-many = Son más de los que se guardan.
term-refused-wrong-state = Este mandato ha terminado o se retiró.
dormant-title = Este mecanismo está inactivo
dormant-text = Es posible que nadie responda por él en este momento. Sus solicitudes y ofertas abiertas no se emparejan con otras.
dormant-open = { $count ->
    [one] { $count } anuncio sigue abierto:
    *[other] { $count } anuncios siguen abiertos:
    }
dormant-home = { $mechanism } está inactivo: quizá nadie responda
contact-title = Puntos de contacto
contact-none = Nadie ha aceptado figurar aquí para usted.
contact-own = Si figuro aquí
contact-legend = Mi nombre y mi dirección son visibles para
contact-about = Para qué se me puede contactar
contact-reach-nobody = Nadie
contact-reach-members = Quienes pertenecen a este mecanismo
contact-reach-network = Quienes pertenecen a cualquier mecanismo
overlap-title = Coincidencia con otro mecanismo
overlap-lede = Quién participa en { $mechanism } y en otro mecanismo, y en qué trabajan ambos.
overlap-with = Con
overlap-choose = Elegir un mecanismo
overlap-both = En ambos
overlap-only = Solo en { $mechanism }
overlap-organizations = Organizaciones
overlap-nobody = Ninguno
handover-title = Traspaso de la presidencia
handover-lede = Lo que encuentra reunido quien asume la presidencia de { $mechanism }.
handover-zip = Llevárselo todo (ZIP)
handover-decisions = Decisiones
handover-adopted = Textos aprobados
handover-commitments = Compromisos pendientes
handover-drafts = Textos aún no aprobados
handover-posts = Borradores de anuncios
handover-coming = Próximas reuniones
handover-patterns = Reuniones anteriores, como modelo para la próxima
handover-pattern = Crear una reunión según este modelo
handover-reads = Aquí ve lo que también puede leer en otra parte y, además, la nota y los borradores entregados. Lo que le está cerrado hasta que empiece su mandato aparece desde ese instante.
handover-none = Nada aquí.
handover-note = Una nota para quien viene después
handover-no-note = Aún no se ha escrito ninguna nota.
handover-write-note = Escribir la nota
handover-note-hint = Se conserva tal como está cada vez que la guarde; la leen la secretaría, la presidencia actual y la siguiente.
handover-note-stale = Alguien reescribió esta nota entretanto; está arriba. Su texto sigue abajo y no se ha guardado.
handover-note-too-long = La nota es demasiado larga.
handover-take-back = Recuperar
handover-hand-over = Entregar
handover-is-over = entregado
handover-only-you = solo usted lo ve
handover-readme = Traspaso de la presidencia de { $mechanism }
    
    handover.docx, handover.html: todo en un texto
    commitments.csv, decisions.csv, terms.csv, contacts.csv: tablas (UTF-8)
    calendar.ics: próximas reuniones y mandatos
    
    Contiene lo que podía leer en ese momento quien se lo llevó. Los contactos figuran con su consentimiento.
notice-kind-office = Un cargo cambia de manos
notice-kind-dormant = Un mecanismo queda inactivo con asuntos abiertos

introduction-entry = En el registro de seguimiento
search-kind-commitment = Compromiso
search-kinds-commitment = Compromisos
search-kind-impact = Cambio en la ley o en la práctica
search-kinds-impact = Cambios en la ley y en la práctica

post-cited = Citado en
post-cited-none = En ningún lugar que usted pueda ver.
post-cite-hint = Ponga esta dirección en una nota, un párrafo o una ficha y aparecerá aquí:
post-cited-here = Fichas citadas aquí

make-proposal-title = ¿A qué documento?
make-proposal-none = Ningún documento admite ahora sus propuestas
make-proposal-none-hint = El texto sigue en la nota. Documentos de la reunión:
make-made = Creado a partir de esta nota
make-from-note = Creado a partir de la nota sobre
editor-make-of = Convertir el texto seleccionado en:
editor-make-card = una ficha
editor-make-commitment = un compromiso
editor-make-proposal = una propuesta

board-news-fresh = { $count ->
    [one] Una ficha nueva desde que abrió la página.
   *[other] { $count } fichas nuevas desde que abrió la página.
}
board-news = { $count ->
    [one] Novedades en una ficha desde que abrió la página.
   *[other] Novedades en { $count } fichas desde que abrió la página.
}
board-news-post = Se ha añadido o cambiado algo desde que abrió la página.
board-news-show = Mostrar

## Surveys and recommendations
survey-title = Encuestas
survey-lede = Preguntas a las presidencias y secretarías antes de una reunión, y lo que todos respondieron.
survey-new = Nueva encuesta
survey-edit = Editar título, plazo y destinatarios
survey-new-lede = Primero el título y la introducción; las preguntas siguen una a una. No se avisa a nadie antes de abrirla.
survey-none = No hay encuestas para usted
survey-none-hint = Cuando se pregunte a su mecanismo, la encuesta aparecerá aquí y se le avisará.
survey-mine = Dirigidas a sus mecanismos
survey-others = A su cargo o abiertas a la lectura
survey-handed-in = entregada
survey-to-answer = por responder
survey-not-handed-in = no entregada
survey-synthesis = Lo que todos respondieron
survey-for = Para
survey-for-hint = La mesa de esa reunión gestiona la encuesta; la de la red es del convocante.
survey-for-network = La red, sin reunión
survey-field-title = Título
survey-field-intro = Introducción
survey-field-asked = A quién se pregunta
survey-field-section = Título de la sección que empieza aquí
survey-field-words = Pregunta
survey-field-hint = Aclaración
survey-field-choices = Opciones
survey-field-steps = Grados de la escala
survey-field-questions = Preguntas
survey-field-until = Respuestas hasta
survey-field-kind = Se responde con
survey-field-required = Respuesta obligatoria
survey-languages-hint = Al menos en un idioma; quienes leen otro ven este y que no es el suyo.
survey-intro-hint = Para qué sirve y qué pasará con las respuestas.
survey-until-hint = Hora de { $city }. Cada cual lo ve en la suya.
survey-no-instant = Eso no es un día y una hora.
survey-asked-all = Todos los mecanismos
survey-asked-some = Algunos mecanismos
survey-asked-of = Se pregunta a: { $names }
survey-some = Mecanismos elegidos
survey-other-languages = Otros idiomas
survey-in-language = (en { $language })
survey-question = Pregunta
survey-question-new = Añadir una pregunta
survey-question-edit = Editar pregunta
survey-keep-and-next = Guardar y añadir la siguiente
survey-words-only = La encuesta está abierta y hay respuestas que dependen de sus preguntas: solo se pueden cambiar las palabras.
survey-choices-hint = Una por línea; en el mismo orden en cada idioma.
survey-steps-hint = Solo para una escala: de 1 a este número, diez como máximo.
survey-section-hint = Déjelo vacío si continúa la sección anterior.
survey-questions = Preguntas ({ $count })
survey-no-questions = Aún no hay preguntas.
survey-required = respuesta obligatoria
survey-steps = de 1 a { $steps }
survey-up = Subir
survey-down = Bajar
survey-remove = Quitar
survey-kind-text = un texto
survey-kind-one = una de varias
survey-kind-several = varias opciones
survey-kind-number = un número
survey-kind-scale = un grado en una escala
survey-kind-themes = temas del directorio
survey-kind-yes-no = sí o no, con palabras
survey-stage-draft = borrador
survey-stage-open = abierta
survey-stage-over = plazo vencido
survey-stage-closed = cerrada
survey-no-deadline = Aún sin plazo
survey-until = Respuestas hasta el { $when }
survey-yes = Sí
survey-no = No
survey-step = { $step } de { $steps }
survey-yes-no-words = Con palabras, si lo desea:
survey-choose-none = sin respuesta
survey-prepares = prepara
survey-reopened = Reabierta:
survey-sheets = Hojas de sus mecanismos
survey-begun = empezada, no entregada
survey-not-begun = sin empezar
survey-answer = Responder
survey-read-sheet = Leer la hoja
survey-answered = Quién ha respondido
survey-answered-count = Han entregado { $count } de { $of }.
survey-waiting = Quién no ha respondido la encuesta
survey-waiting-count = Sin responder aún: { $count }
survey-all-answered = Todos han respondido.
survey-done = Entregadas: { $count }
survey-open = Abrir la encuesta
survey-close = Cerrar la encuesta
survey-reopen = Reabrir
survey-reopen-reason = Por qué se reabre
survey-publish = Mostrar a todos lo que todos respondieron
survey-unpublish = Mostrarlo solo a la mesa
survey-is-published = Los consultados pueden leer lo que todos respondieron.
survey-not-published = Por ahora solo quienes gestionan la encuesta pueden leer esto.
survey-sheet-of = Hoja de
survey-handed-in-on = Entregada el { $when } por { $who }.
survey-progress = Respondidas: { $count } de { $of }. Aún sin entregar.
survey-too-late = Ya no se aceptan respuestas. Lo escrito aquí queda como propio de su mecanismo y no se entrega.
survey-at-question = Pregunta { $place }: { $what }
survey-clash = otra persona la respondió entretanto
survey-clash-said = { $who } respondió entretanto, { $when }:
survey-clash-hint = Sus palabras siguen en el campo. Si las guarda de nuevo, ocupan el lugar de estas, que se conservan.
survey-is-required = debe responderse antes de entregar
survey-written = Guardadas de todos modos: { $count }
survey-emptied = (vaciada)
survey-no-answer = Sin respuesta
survey-answered-by = { $who }, { $when }
survey-former = Lo que decía antes ({ $count })
survey-settings = De toda la hoja
survey-answers-in = Respondemos en
survey-not-attributed = No nombrar a nuestro mecanismo
survey-not-attributed-hint = Lo que elija se cuenta; sus palabras y su nombre no se muestran a nadie.
survey-not-attributed-said = Se cuenta y no se nombra.
survey-save = Guardar
survey-saved-itself = Guardado.
survey-not-saved-itself = No se pudo guardar por sí solo. Pulse «Guardar» para ver por qué; sus palabras siguen aquí.
survey-hand-in = Guardar y entregar
survey-save-hint = Las respuestas guardadas solo las lee su mecanismo. Una vez entregadas, las leen quienes gestionan la encuesta.
survey-take-back = Retirarla
survey-take-back-hint = Para cambiarla, hasta el plazo.
survey-unnamed = sin nombrar: { $count }
survey-unnamed-words = Respuestas con palabras que solo se cuentan: { $count }
survey-all-regions = Todas las regiones
survey-by-region = Por región
survey-region-only-named = De una región solo se cuentan quienes pueden ser nombrados.
survey-overlaps = Lo que las regiones tienen en común
survey-overlaps-hint = Nombrado por mecanismos de al menos dos regiones.
survey-no-overlaps = Nada aún que hayan nombrado mecanismos de dos regiones.
survey-named-both = Nombrado
survey-mechanisms = Mecanismos
survey-spread = De { $least } a { $most }, mediana { $median }
survey-answers = Respuestas: { $count }
survey-chosen = Elegido
survey-share = Proporción
survey-untranslated = Falta en: { $languages }
survey-times = Veces
survey-by-whom = Por quién
survey-whole-table = El conjunto en una tabla
survey-wrong-missing = { $field }: falta algo.
survey-wrong-too-long = { $field }: es demasiado largo.
survey-wrong-too-many = { $field }: hay demasiados.
survey-wrong-too-few = { $field }: al menos dos.
survey-wrong-unknown = { $field }: no existe.
survey-refused-forbidden = Solo pueden hacerlo quienes gestionan la encuesta.
survey-refused-stale = Otra persona cambió la encuesta desde que la abrió. Sus palabras siguen aquí; mire la encuesta y envíelas de nuevo.
survey-refused-same = No se cambió nada.
survey-refused-wrong-state = Tal como está la encuesta, no se puede. Lo terminado se reabre con un motivo.
survey-refused-no-reason = Diga por qué.
survey-refused-reason-too-long = El motivo es demasiado largo.
survey-refused-no-questions = Aún no hay ninguna pregunta.
survey-refused-no-deadline = Diga hasta cuándo se aceptan respuestas.
survey-refused-past-deadline = El plazo ya ha pasado.
survey-refused-earlier-deadline = Quienes conocen el plazo cuentan con él: puede retrasarse, no adelantarse.
survey-refused-hangs = Hay respuestas que dependen de las preguntas, su orden y sus opciones: con la encuesta abierta solo cambian las palabras.
survey-refused-narrowed = A quien se preguntó se le sigue preguntando.
survey-sheet-refused-forbidden = Solo la presidencia y la secretaría escriben en la hoja.
survey-sheet-refused-closed = La encuesta está cerrada. Lo que escribió queda en su hoja y no se entrega.
survey-sheet-refused-late = El plazo ha pasado. Lo que escribió queda en su hoja y no se entrega; pida a quienes gestionan la encuesta que la reabran.
survey-sheet-refused-handed-in = La hoja se entregó entretanto. Lo que escribió sigue aquí; retire la hoja para cambiarla.
survey-sheet-refused-not-handed-in = La hoja no está entregada.
survey-sheet-refused-missing = Guardada, pero no entregada: primero hay que responder.
survey-fault-too-long = es demasiado largo
survey-fault-no-number = no es un número
survey-fault-unknown = no se puede elegir
survey-fault-undecided = palabras, pero ni sí ni no
survey-event-survey-made = Creada
survey-event-survey-written = Reescrita
survey-event-survey-opened = Abierta
survey-event-survey-closed = Cerrada
survey-event-survey-reopened = Reabierta
survey-event-synthesis-published = Cambió quién lee lo que todos respondieron
survey-event-answer-written = Respondida
survey-event-sheet-handed-in = Hoja entregada
survey-event-sheet-taken-back = Hoja retirada
rec-nav = Recomendaciones
rec-title = De la encuesta a las recomendaciones
rec-lede = Lo que traen los grupos, lado a lado por tema; lo que el plenario toma se vuelve párrafos de su documento, y cada uno conserva su origen.
rec-none = Aún no hay recomendaciones
rec-none-hint = Aparecen aquí en cuanto un grupo las lleva al plenario.
rec-groups = Grupos
rec-you-write = usted escribe aquí
rec-of-group = Recomendaciones del grupo
rec-of-group-lede = Lo que recomienda este grupo, cada una con su origen.
rec-none-of-group = Nada todavía. Quien escribe por el grupo anota la primera abajo.
rec-of-plenary = Del plenario
rec-one = Recomendación
rec-new = Anotar una recomendación
rec-write-down = Anotar
rec-text = Recomendación
rec-text-hint = Como figuraría en el documento: una o dos frases.
rec-theme = Tema
rec-no-theme = Sin tema
rec-posts = Publicaciones de las que procede
rec-posts-hint = Sus direcciones, una por línea.
rec-from-answers = Respuestas de las que procede
rec-from-answers-hint = Marque en qué se apoya; el párrafo remitirá a ello.
rec-edit = Reescribirla
rec-back = Volver a la recomendación
rec-keep = Llevarla al plenario
rec-unkeep = Devolverla a la mesa del grupo
rec-take = Tomarla
rec-leave = Dejarla
rec-leave-reason = Por qué el plenario la deja
rec-tick = Elegir
rec-merge = Hacer una sola de las elegidas
rec-merge-hint = Elija dos o más y escriba el texto común; si lo deja vacío, primero se ponen aquí los textos de todas.
rec-merge-words = Estos son los textos de todas las elegidas. Haga uno solo y envíe de nuevo.
rec-merged-text = Texto común
rec-merged-of = hecha de { $count }
rec-merged-into = aquella en la que se convirtió
rec-where-from = De dónde viene
rec-comes-from = Procede de
rec-from-nothing = No se nombra nada que usted pueda abrir.
rec-from-post = Publicación
rec-from-merged = Recomendación que se incorporó
rec-answers-of = Respuestas de
rec-in-document = En el documento:
rec-para-gone = Su párrafo ya no figura:
rec-from-recommendation = de una recomendación
rec-with-ticked = Con las elegidas
rec-document = En el documento
rec-document-hint = Solo entra lo tomado, un párrafo cada una, tras el último.
rec-enter = Poner en el proyecto de documento final
rec-no-document = Ahora no hay documento en el que se pueda escribir.
rec-state-proposed = en la mesa del grupo
rec-state-kept = llevada al plenario
rec-state-taken = tomada
rec-state-merged = unida a otras
rec-state-left = dejada
rec-refused-forbidden = Usted no puede hacerlo.
rec-refused-stale = Otra persona la cambió desde que la abrió. Sus palabras siguen aquí; envíelas de nuevo para ponerlas en su lugar.
rec-refused-same = No se cambió nada.
rec-refused-wrong-state = Tal como está, no se puede.
rec-refused-in-document = Está en el documento; allí se cambia.
rec-refused-no-reason = Diga por qué el plenario la deja.
rec-refused-reason-too-long = El motivo es demasiado largo.
rec-refused-no-text = No se escribió nada.
rec-refused-too-long = Es demasiado largo para una recomendación.
rec-refused-too-many = Hay demasiadas.
rec-refused-unknown-theme = No existe ese tema.
rec-refused-too-few = Elija dos o más.
rec-refused-nothing-taken = Nada de lo elegido está tomado y fuera de un documento. Tómelo primero.
rec-event-recommendation-made = Anotada
rec-event-recommendation-written = Reescrita
rec-event-recommendation-moved = Ahora
rec-event-recommendation-merged = Unida a otras
rec-event-recommendation-entered = Puesta en el documento
notice-kind-asked = Se pregunta a su mecanismo
notice-kind-survey-due = Una encuesta espera su respuesta
notice-kind-synthesis = Ya se puede leer lo que todos respondieron

## Record

record-title = Acta
programme-record = Lo que ocurrió en esta reunión, en orden
record-lede = Lo que ocurrió, en orden, tal como se comunicó a la sala.
record-lede-whole = Todo lo que ocurrió, en orden, con quién lo hizo y en nombre de quién.
record-filter = Elegir qué leer
record-session = Sesión
record-session-all = todas las sesiones
record-meeting = La reunión en su conjunto
record-kind = Qué ocurrió
record-kind-all = todo
record-none-fits = Nada en el acta coincide. Quite un filtro.
record-empty = Lo que ocurra en esta reunión figurará aquí, con su hora.
record-json = Toda el acta con su cadena de huellas (JSON)
record-first = Desde el principio
record-earlier = Antes
record-later = Después
record-last = Hasta el final
record-pages = Páginas del acta
record-by-for = por { $name }, en nombre de { $party }
record-numbered = temas numerados: { $count }
record-quorum = quórum: { $quorum }
record-no-quorum = sin quórum
record-changed = sesiones: { $sessions } · temas: { $items }
record-item-gone = un tema que ya no figura en el programa
record-party-gone = una parte que ya no está
record-event-meeting-created = Reunión creada
record-event-session-added = Sesión inscrita en el programa
record-event-item-added = Tema inscrito en el orden del día
record-event-agenda-adopted = Orden del día aprobado
record-event-session-started = Sesión abierta
record-event-session-paused = Sesión en pausa
record-event-session-resumed = Sesión reanudada
record-event-session-ended = Sesión levantada
record-event-item-published = Tema publicado
record-event-item-started = Tema abordado
record-event-item-suspended = Tema suspendido
record-event-item-resumed = Tema reanudado
record-event-item-concluded = Tema concluido
record-event-item-deferred = Tema aplazado
record-event-item-withdrawn = Tema retirado
record-event-item-reopened = Tema reabierto
record-event-chatham-house = Regla de Chatham House
record-event-note-opened = Nota abierta
record-event-note-version-named = Se dio nombre a un estado de la nota
record-event-note-brought-back = Se restableció un texto anterior de la nota
record-event-party-added = Parte añadida
record-event-member-added = Persona inscrita
record-event-role-given = Función asignada
record-event-party-checked-in = Parte presente
record-event-party-checked-out = Parte retirada
record-event-attendance-rules-set = Reglas de asistencia fijadas
record-event-check-in-code-renewed = Nuevo código de la sala creado
record-event-display-opened = Pantalla abierta
record-event-display-closed = Pantalla cerrada
record-event-display-shows = Pantalla cambiada
record-event-too-fast = Intérprete: hablar más despacio
record-event-floor-changed = Lista de oradores
record-event-restored = Acto deshecho
record-event-programme-changed = Programa modificado
record-event-group-result-written = Resultado del grupo redactado
record-event-group-results-brought-back = Resultados de los grupos presentados
record-event-minutes-changed = Acta resumida
record-event-document-changed = Documento final
record-floor-settings = Reglas de la lista de oradores fijadas
record-floor-inscription-opened = Inscripción anticipada abierta
record-floor-opened = Lista de oradores abierta
record-floor-closing-announced = Cierre de la lista anunciado
record-floor-closed = Lista de oradores cerrada
record-floor-reopened = Lista de oradores reabierta
record-floor-new-round = Nueva ronda abierta
record-floor-archived = Lista de oradores archivada
record-floor-joined = Palabra pedida
record-floor-withdrawn = Retirada de la lista
record-floor-removed = Quitado de la lista
record-floor-called = Llamado a hablar
record-floor-begun = Palabra tomada
record-floor-skipped = Llamado y ausente
record-floor-paused = Intervención interrumpida
record-floor-resumed = Intervención reanudada
record-floor-ended = Intervención terminada
record-floor-ruled = Decisión sobre una cuestión de orden
record-floor-appealed = Apelación de la decisión
record-floor-appeal-decided = Apelación resuelta
record-floor-readded = Puesto de nuevo en la lista
record-floor-swap-offered = Cambio de turno ofrecido
record-floor-swapped = Turnos cambiados
record-floor-swap-declined = Cambio de turno rechazado
record-floor-moved = Turno en la lista cambiado
record-floor-time-added = Tiempo de palabra añadido
record-floor-asked-to-conclude = Se pidió concluir
record-floor-topped-up = Tiempo de palabra completado
record-floor-edited = Inscripción modificada
record-floor-handed-in = Declaración entregada
record-way-list = por la lista
record-way-self = por sí mismos
record-way-qr = por el código de la sala
meeting-role-chair = presidencia
meeting-role-vice-chair = vicepresidencia
meeting-role-facilitator = facilitación
meeting-role-rapporteur = relatoría
meeting-role-secretariat = secretaría
meeting-role-interpreter = interpretación
meeting-role-technician = técnica
meeting-role-display = pantalla
report-title = Informe de la sesión
report-planned = prevista { $hours }
report-held = celebrada { $hours }
report-since = en curso desde las { $time }
report-of-item = Tema { $number }
report-not-held = aún no celebrada
report-printed = Según el acta del { $day }, { $time } ({ $city })
report-minutes = { $n } min
report-not-treated = no tratado
report-items = Temas
report-number = N.º
report-item = Tema
report-plan = Previsto
report-actual = Tratado
report-took = Duración
report-result = Resultado
report-outcomes = Resultados
report-speeches = Intervenciones
report-began = Inicio
report-spoke = Duración
report-absent = Ausentes

## Calendar

# The register of decisions and actions.
register-heading = Decisiones y medidas
register-none = Ninguna nota contiene todavía una decisión, una medida o un seguimiento.
register-how = Quien redacta una nota los inserta como bloques propios; aparecen aquí.
register-filter = Elegir lo que se muestra
register-owner = Responsable
register-everybody = Todos
register-with-done = También lo hecho
register-decision = Decisiones
register-action = Medidas
register-follow-up = Para seguimiento
register-no-decision = No se decidió nada en las notas.
register-no-action = No hay medidas pendientes.
register-no-follow-up = Nada pendiente de seguimiento.
register-unwritten = (aún sin texto)
register-overdue = vencida

# The life of a note.
history-heading = Historial de la nota
history-to-note = Volver a la nota
history-nothing = Nadie ha escrito todavía en esta nota.
history-moment = Momento
history-show = Mostrar
history-show-text = El texto
history-show-changes = Lo que cambió
history-show-authors = Quién escribió qué
history-shown-text = El texto en este momento
history-shown-changes = Lo que cambió
history-shown-authors = Quién escribió qué
history-go = Mostrar
history-earlier = Antes
history-later = Después
history-since = Comparado con
history-since-beginning = El comienzo
history-writers = Quién escribió
history-empty-then = La nota estaba vacía.
history-back-passage = Restablecer este pasaje
history-back-whole = Restablecer este texto
history-back-hint = Es una nueva modificación: nada de lo escrito desde entonces se pierde del historial.
history-versions = Estados con nombre
history-versions-none = Ningún estado tiene nombre todavía.
history-name = Nombre de este estado
history-name-act = Guardar el nombre
history-stretches = Quién escribió y cuándo
history-stretches-more = Se muestran { $count } períodos de escritura; retroceda para ver los anteriores.
history-nobody = sin atribución
history-refused-name-needed = Dé un nombre a este estado.
history-refused-name-too-long = Este nombre es demasiado largo. Acórtelo.
history-refused-name-taken = Otro estado de esta nota tiene ese nombre. Elija otro.
history-refused-no-such-state = La nota nunca tuvo ese estado. Elija un momento abajo.
history-refused-nothing-to-bring-back = La nota ya dice eso. No se cambió nada.
history-refused-not-saved = No se pudo restablecer el texto. La nota sigue como estaba; inténtelo de nuevo en un momento.
history-done-named = El estado tiene su nombre.
history-done-back = El texto anterior está restablecido. Figura abajo como el estado más reciente.

calendar-turn = { $party } hace uso de la palabra: { $item }
calendar-turn-expected = Hora prevista; sigue la lista de oradores.
calendar-inscription = Cierre de la inscripción en la lista de oradores: { $item }
calendar-session = Archivo de calendario
calendar-meeting = Esta reunión como archivo de calendario (iCalendar)
calendar-subscribe = Un archivo queda como está. Una suscripción sigue cada cambio de hora y de sala.
calendar-subscribe-act = Suscribirse a todas sus reuniones
account-calendar = Calendario
account-calendar-text = Suscríbase a sus reuniones y sesiones en el programa de calendario que utilice. Él mismo pregunta por los cambios: horas, salas y cancelaciones.
account-calendar-key = La dirección es una llave: quien la tenga lee su calendario sin iniciar sesión. Désela solo a su programa de calendario. Si se ha difundido, cree una nueva.
account-calendar-make = Crear una dirección
account-calendar-since = Su calendario tiene dirección desde el { $day }. No puede mostrarse de nuevo.
account-calendar-renew = Crear una dirección nueva
account-calendar-renew-hint = La dirección anterior deja de funcionar enseguida; ponga la nueva en su programa de calendario.
account-calendar-end = Anularla
account-calendar-fresh = La dirección de su calendario
account-calendar-once = Cópiela ahora: solo se muestra esta vez.
account-calendar-subscribe = Suscribirse en el programa de calendario de este dispositivo
account-done-calendar = La dirección de su calendario ya no funciona.

## Design

design-title = Elementos
design-lede = Todo aquello de lo que puede componerse una página, tal como el navegador lo muestra ahora.
design-colour = Colores
design-colour-text = Papel, tinta y un solo color de acento. Todo color con significado va acompañado de una palabra y una forma.
design-type = Tipografía
design-type-text = Los títulos llevan remates; el resto, no. Cada escritura tiene su interlineado.
design-space = Espacios
design-space-text = Pasos de 4 y 8 píxeles que crecen con el texto.
design-marks = Marcas
design-marks-text = Una forma y después una palabra. La forma nunca va sola.
design-text-open = abierto
design-text-bracketed = entre corchetes
design-text-adref = acordado ad referendum
design-text-agreed = acordado
design-text-deleted = suprimido
design-time = Tiempo
design-time-text = El reloj dice con palabras lo que dice su color.
design-rail = Programa
design-rail-text = Cada tema con su estado; el tema que se examina está señalado.
design-buttons = Botones
design-buttons-text = Una sola acción principal por página; las demás son más discretas.
design-form = Formulario
design-form-text = El error se indica arriba y junto al campo, con las mismas palabras.
design-rows = Filas, datos, años
design-rows-text = Algo breve queda al margen y a continuación va el contenido.
design-table = Tabla
design-table-text = Se desplaza en su propio marco, accesible con el teclado.
design-tiles = Mapa de marcas iguales
design-tiles-text = Cada Estado tiene una marca del mismo tamaño. El tono repite la cifra.
design-board = Tablón
design-board-text = Fichas: de qué tipo, el título, de quién.
design-card-offer = Oferta
design-card-request = Solicitud
design-card-practice = Buena práctica
design-notices = Avisos
design-notices-text = Avisos, una lista vacía, un cuadro de diálogo y un mensaje que permite volver atrás.
design-print = Papel
design-print-text = Imprima esta página para ver su encabezado en papel.
