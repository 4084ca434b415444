/// The second half: looking things up, correcting them, taking them back.
extension BilingualStory {
  /// What there is to read, and a guide of one's own.
  private static let guides = [
    Step(english: "guide new 'lectura.md' --force", spanish: "guía nueva 'lectura.md' --forzar"),
    Step(
      english: "guide new - --from 'segunda-practicas'",
      spanish: "guía nueva - --desde 'segunda-practicas'"),
    Step(english: "guide check 'lectura.md' --json", spanish: "guía verificar 'lectura.md' --json"),
    Step(english: "guide add 'lectura.md' --force", spanish: "guía agregar 'lectura.md' --forzar"),
    Step(
      english: "guide show 'cuarta-escuelas' --activity 7 --step 7.5 --questions --readings "
        + "--duties all --norms",
      spanish: "guía mostrar 'cuarta-escuelas' --actividad 7 --paso 7.5 --preguntas --lecturas "
        + "--papeles todos --normas"),
    Step(
      english: "guide show 'segunda-practicas' --variant telesecundaria --json",
      spanish: "guía ver 'segunda-practicas' --variante telesecundaria --json"),
    Step(
      english: "guide show 'lectura' --format md", spanish: "guía mostrar 'lectura' --formato md"),
  ]

  static let consulting =
    [
      Step(
        english: "agreement list --session second --school 'juarez' --person 'Ana' "
          + "--team 'Lectura' --status notMet,pending --due 'sexta' --mine --text 'leer' "
          + "--level plenary --json",
        spanish: "acuerdo listar --sesión segunda --escuela 'juarez' --persona 'Ana' "
          + "--equipo 'Lectura' --estado no-cumplido,pendiente --vence 'sexta' --míos "
          + "--texto 'leer' --nivel plenaria --json"),
      Step(english: "agreement list --overdue", spanish: "acuerdo listar --vencidos"),
      Step(english: "agreement list --status overdue", spanish: "acuerdo listar --estado vencido"),
      Step(
        english: "commitment list --mine --level personal --session second --school 'juarez' "
          + "--status inProgress --due 'marzo' --text 'narrar'",
        spanish: "compromiso listar --míos --nivel personal --sesión segunda --escuela 'juarez' "
          + "--estado en-proceso --vence 'marzo' --texto 'narrar'"),
      Step(
        english: "commitment list --person 'Ana' --team 'Lectura' --overdue",
        spanish: "compromiso listar --persona 'Ana' --equipo 'Lectura' --vencidos"),
      Step(
        english: "team list --school 'juana' --person 'Luis' --text 'lec' --type affinity --json",
        spanish: "equipo listar --escuela 'juana' --persona 'Luis' --texto 'lec' --tipo afinidad "
          + "--json"),
      Step(
        english: "note list --session second --school 'juarez' --person 'Ana' --text 'otra'",
        spanish: "nota listar --sesión segunda --escuela 'juarez' --persona 'Ana' --texto 'otra'"),
      Step(
        english: "followup list --mine --team 'Lectura' --status pending,overdue --due 'sexta' "
          + "--overdue --text 'leer' --json",
        spanish: "seguimiento listar --míos --equipo 'Lectura' --estado pendiente,vencido "
          + "--vence 'sexta' --vencidos --texto 'leer' --json"),
      Step(
        english: "school list --text 'sor' --school-level 'pre'",
        spanish: "escuela listar --texto 'sor' --nivel-educativo 'pre'"),
      Step(
        english: "person list --school 'juana' --text 'ñuño'",
        spanish: "persona listar --escuela 'juana' --texto 'ñuño'"),
      Step(
        english: "session list --school 'juarez' --status closed,planned --cycle 2018-2019 "
          + "--text 'segunda'",
        spanish: "sesión listar --escuela 'juarez' --estado cerrada,planeada --ciclo 2018-2019 "
          + "--texto 'segunda'"),
      Step(english: "session show second --session second", spanish: "sesión ver --sesión segunda"),
      Step(english: "session status third --json", spanish: "sesión estado tercera --json"),
      Step(
        english: "session status --session previous", spanish: "sesión estado --sesión anterior"),
      Step(
        english: "followup list --school 'juana' --person 'Ana' --session second",
        spanish: "seguimiento listar --escuela 'juana' --persona 'Ana' --sesión segunda"),
      Step(
        english: "search 'leer' --kind agreement,commitment --session second --school 'juarez' "
          + "--person 'Ana' --date 2018-10-26",
        spanish: "buscar 'leer' --clase acuerdo,compromiso --sesión segunda --escuela 'juarez' "
          + "--persona 'Ana' --fecha 2018-10-26"),
      Step(english: "check --session third --json", spanish: "verificar --sesión tercera --json"),
      Step(english: "complete --session second", spanish: "completar --sesión segunda"),
      Step(english: "mine --color always", spanish: "míos --color siempre"),
      Step(
        english: "bitacora show --school 'juarez' --session second --cycle 2018-2019 "
          + "--as-of 2019-06-01",
        spanish: "bitácora mostrar --escuela 'juarez' --sesión segunda --ciclo 2018-2019 "
          + "--al 2019-06-01"),
      Step(
        english: "bitacora export --format md --output 'b.md' --force --school 'juana' "
          + "--session second --cycle 2018-2019 --as-of 2019-06-01 --initials --quiet",
        spanish: "bitácora exportar --formato md --salida 'b.md' --forzar --escuela 'juana' "
          + "--sesión segunda --ciclo 2018-2019 --al 2019-06-01 --iniciales --callado"),
    ] + papers + [
      Step(
        english: "goal list --school 'juarez' --text 'leen'",
        spanish: "meta listar --escuela 'juarez' --texto 'leen'"),
      Step(
        english: "logbook list --text 'costó' --moment after,during --json",
        spanish: "bitácora-personal listar --texto 'costó' --momento después,durante --json"),
      Step(english: "guide list", spanish: "guía listar"),
    ] + guides + [
      Step(english: "help agreement add", spanish: "ayuda acuerdo agregar"),
      Step(english: "agreement add --help", spanish: "acuerdo agregar --ayuda"),
      Step(english: "help schema session", spanish: "ayuda esquema sesión"),
      Step(english: "version", spanish: "versión"),
      Step(english: "config", spanish: "configurar"),
    ]
    + ["problem problemática", "norm norma"].map { pair in
      let words = pair.split(separator: " ")
      return Step(
        english: "\(words[0]) list --session second --school 'juarez' --text 'e'",
        spanish: "\(words[1]) listar --sesión segunda --escuela 'juarez' --texto 'e'")
    }

  static let corrections =
    [
      Step(
        english: "agreement add 'Otro' '@Ana' '/sexta' --session third",
        spanish: "acuerdo agregar 'Otro' '@Ana' '/sexta' --sesión tercera", keeps: "other"),
      Step(
        english: "agreement edit {other} --text 'Otro más' --responsible 'Luis' --due 'mayo' "
          + "--level team --team 'Lectura' --school 'juana' " + follow.english,
        spanish: "acuerdo editar {other} --texto 'Otro más' --responsable 'Luis' --vence 'mayo' "
          + "--nivel equipo --equipo 'Lectura' --escuela 'juana' " + follow.spanish),
      Step(
        english: "commitment add 'Pintar' --session third",
        spanish: "compromiso anotar 'Pintar' --sesión tercera", keeps: "painting"),
      Step(
        english: "commitment edit {painting} --text 'Pintar más' --person 'Luis' --team 'Lectura' "
          + "--level group --need 'color' --action 'pintar' --evidence 'murales' --due 'mayo' "
          + "--school 'juana' " + follow.english,
        spanish: "compromiso corregir {painting} --texto 'Pintar más' --persona 'Luis' "
          + "--equipo 'Lectura' --nivel grupo --necesidad 'color' --acción 'pintar' "
          + "--evidencia 'murales' --vence 'mayo' --escuela 'juana' " + follow.spanish),
      Step(
        english: "problem add 'Otra' --session third",
        spanish: "problemática agregar 'Otra' --sesión tercera", keeps: "trouble"),
      Step(
        english: "problem edit {trouble} --text 'Otra más' --difficulty 'es nueva' --tried 'poco' "
          + "--goal 'Cálculo' --school 'juana'",
        spanish: "problemática editar {trouble} --texto 'Otra más' --dificultad 'es nueva' "
          + "--intentado 'poco' --meta 'Cálculo' --escuela 'juana'"),
      Step(english: "norm add 'Callar' --session third", spanish: "norma agregar 'Callar'"),
      Step(
        english: "school edit 'Benito' --name 'Benito Juárez García' --cct '27F' --shift "
          + "'vespertino' --zone '013' --sector '04' --authority 'SEV' "
          + "--school-level 'primaria' --surroundings 'urbano' --pupils 91 "
          + "--groups 7 --staff 'nueve' --premises 'dos patios' --other 'algo'",
        spanish: "escuela editar 'Benito' --nombre 'Benito Juárez García' --cct '27F' --turno "
          + "'vespertino' --zona '013' --sector '04' --autoridad 'SEV' "
          + "--nivel-educativo 'primaria' --entorno 'urbano' --alumnos 91 "
          + "--grupos 7 --personal 'nueve' --instalaciones 'dos patios' --otros 'algo'"),
      Step(
        english: "person edit 'Luis' --name 'Luis Mora Paz' --function 'director' "
          + "--group 'todos' --school 'juarez'",
        spanish: "persona editar 'Luis' --nombre 'Luis Mora Paz' --función 'director' "
          + "--grupo 'todos' --escuela 'juarez'"),
      Step(
        english: "team edit 'Lectura' --name 'Lectores' --type room --member 'Luis' "
          + "--school 'juarez'",
        spanish: "equipo editar 'Lectura' --nombre 'Lectores' --tipo sala --integrante 'Luis' "
          + "--escuela 'juarez'"),
      Step(
        english: "goal edit {goal} --text 'Nueve de diez' --objective 'más' --action 'leer' "
          + "--resource 'tiempo' --start 2018-11-01 --end 2019-07-05 --school 'juana'",
        spanish: "meta editar {goal} --texto 'Nueve de diez' --objetivo 'más' --acción 'leer' "
          + "--recurso 'tiempo' --inicio 2018-11-01 --término 2019-07-05 --escuela 'juana'"),
      Step(english: "goal show {goal}", spanish: "meta mostrar {goal}"),
      Step(english: "goal remove {goal}", spanish: "meta quitar {goal}"),
      Step(
        english: "logbook edit {log} --text 'Ya no' --moment during --session third",
        spanish: "bitácora-personal editar {log} --texto 'Ya no' --momento durante "
          + "--sesión tercera"),
      Step(english: "logbook show {log}", spanish: "bitácora-personal mostrar {log}"),
      Step(
        english: "logbook share {log} --session third",
        spanish: "bitácora-personal compartir {log} --sesión tercera"),
      Step(
        english: "logbook list --shared", spanish: "bitácora-personal listar --compartidas"),
      Step(
        english: "logbook share {log} --remove",
        spanish: "bitácora-personal compartir {log} --quitar"),
      Step(
        english: "observation add 'Esperó la respuesta'",
        spanish: "observación agregar 'Esperó la respuesta'", keeps: "seen"),
      Step(
        english: "observation share {seen} --session third",
        spanish: "observación compartir {seen} --sesión tercera"),
      Step(
        english: "observation list --shared", spanish: "observación listar --compartidas"),
      Step(
        english: "observation share {seen} --remove",
        spanish: "observación compartir {seen} --quitar"),
      Step(english: "logbook remove {log}", spanish: "bitácora-personal quitar {log}"),
      Step(english: "agreement show {other}", spanish: "acuerdo mostrar {other}"),
      Step(english: "commitment show {painting}", spanish: "compromiso ver {painting}"),
      Step(english: "problem show {trouble}", spanish: "problemática mostrar {trouble}"),
      Step(english: "norm show {norm}", spanish: "norma mostrar {norm}"),
      Step(english: "note show {note}", spanish: "nota mostrar {note}"),
      Step(english: "school show 'juarez'", spanish: "escuela mostrar 'juarez'"),
      Step(english: "person show 'ana'", spanish: "persona mostrar 'ana'"),
      Step(english: "team show 'lectores'", spanish: "equipo mostrar 'lectores'"),
      Step(english: "agreement remove {other}", spanish: "acuerdo quitar {other}"),
      Step(english: "commitment remove {painting}", spanish: "compromiso borrar {painting}"),
      Step(english: "problem remove {trouble}", spanish: "problemática quitar {trouble}"),
      Step(
        english: "note add 'De más' --session third",
        spanish: "nota agregar 'De más' --sesión tercera", keeps: "extra"),
      Step(english: "note remove {extra}", spanish: "nota quitar {extra}"),
      Step(
        english: "norm add 'Sonreír' --session third",
        spanish: "norma agregar 'Sonreír' --sesión tercera", keeps: "smile"),
      Step(
        english: "norm edit {smile} --text 'Reír' --school 'juana'",
        spanish: "norma editar {smile} --texto 'Reír' --escuela 'juana'"),
      Step(english: "norm remove {smile}", spanish: "norma quitar {smile}"),
      Step(english: "team add 'Sobra'", spanish: "equipo agregar 'Sobra'"),
      Step(english: "team remove 'sobra'", spanish: "equipo quitar 'sobra'"),
      Step(english: "person add 'Sobra'", spanish: "persona agregar 'Sobra'"),
      Step(english: "person remove 'sobra'", spanish: "persona quitar 'sobra'"),
      Step(english: "school add 'Sobra'", spanish: "escuela agregar 'Sobra'"),
      Step(english: "school remove 'sobra'", spanish: "escuela quitar 'sobra'"),
      Step(english: "undo", spanish: "deshacer"), Step(english: "redo", spanish: "rehacer"),
      Step(english: "undo --json", spanish: "deshacer --json"),
      Step(english: "history", spanish: "historial"), Step(english: "doctor", spanish: "doctor"),
      Step(
        english: "school list --workbook 'cuaderno' --json",
        spanish: "escuela listar --cuaderno 'cuaderno' --json"),
    ]
}
