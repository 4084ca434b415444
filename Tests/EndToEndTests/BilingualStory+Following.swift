/// What becomes of what was recorded: shown, answered, handed over, counted.
extension BilingualStory {
  private static let shown = (
    english: " --evidence 'fotos' --evidence-type album --file 'texto.txt'",
    spanish: " --evidencia 'fotos' --tipo-de-evidencia álbum --archivo 'texto.txt'"
  )

  static let following = answers + records + summaries

  private static let answers = [
    Step(
      english: "progress {commitment} 'van dos' --evidence-type 'dibujos' --file 'texto.txt'",
      spanish: "avance {commitment} 'van dos' --tipo-de-evidencia 'dibujos' --archivo 'texto.txt'"),
    Step(
      english: "followup review {commitment} {teams} --status inProgress --session third"
        + shown.english,
      spanish: "seguimiento revisar {commitment} {teams} --estado en-proceso --sesión tercera"
        + shown.spanish),
    Step(
      english: "followup review --all --person 'Ana' --team 'Lectura' --school 'juarez' --mine "
        + "--status inProgress --json",
      spanish: "seguimiento revisar --todos --persona 'Ana' --equipo 'Lectura' "
        + "--escuela 'juarez' --míos --estado en-proceso --json"),
    Step(english: "evidence types --json", spanish: "evidencia tipos --json"),
    Step(
      english: "evidence list --school 'juarez' --person 'Ana' --team 'Lectura' --mine "
        + "--session second",
      spanish: "evidencia listar --escuela 'juarez' --persona 'Ana' --equipo 'Lectura' --míos "
        + "--sesión segunda"),
    Step(
      english: "agreement handover --team 'Lectura' --output 'entregas' --session second --force "
        + "--format docx",
      spanish: "acuerdo entregar --equipo 'Lectura' --salida 'entregas' --sesión segunda "
        + "--forzar --formato docx"),
    Step(
      english: "agreement list --open --history", spanish: "acuerdo listar --abiertos --historia"),
    Step(
      english: "commitment list --open --history",
      spanish: "compromiso listar --abiertos --historia"),
    Step(
      english: "goal list --status pending --open --overdue --history",
      spanish: "meta listar --estado pendiente --abiertos --vencidos --historia"),
  ]

  private static let records = [
    Step(
      english: "task add 'Leer un capítulo' --person 'Ana' --session third",
      spanish: "tarea agregar 'Leer un capítulo' --persona 'Ana' --sesión tercera", keeps: "job"),
    Step(
      english: "task resolve {job} --note 'en casa' --session third" + shown.english,
      spanish: "tarea resolver {job} --nota 'en casa' --sesión tercera" + shown.spanish),
    Step(
      english: "plan add 'Visitar dos clases' --person 'Ana' --session third",
      spanish: "plan agregar 'Visitar dos clases' --persona 'Ana' --sesión tercera", keeps: "visit"),
    Step(
      english: "plan resolve {visit} --note 'en marzo' --session third" + shown.english,
      spanish: "plan resolver {visit} --nota 'en marzo' --sesión tercera" + shown.spanish),
    Step(
      english: "story add 'Todos hablaron' --session third",
      spanish: "relato agregar 'Todos hablaron' --sesión tercera", keeps: "tale"),
    Step(
      english: "story share {tale} --note 'al cierre' --session third" + shown.english,
      spanish: "relato compartir {tale} --nota 'al cierre' --sesión tercera" + shown.spanish),
    Step(
      english: "goal add 'Contar cuentos' --end 2019-06-28",
      spanish: "meta agregar 'Contar cuentos' --término 2019-06-28", keeps: "aim"),
    Step(
      english: "goal adjust {aim} --text 'Contar y escribir cuentos' --objective 'crear' "
        + "--action 'escribir' --resource 'hojas' --start 2018-11-01 --end 2019-07-05 "
        + "--reason 'van bien' --session third",
      spanish: "meta ajustar {aim} --texto 'Contar y escribir cuentos' --objetivo 'crear' "
        + "--acción 'escribir' --recurso 'hojas' --inicio 2018-11-01 --término 2019-07-05 "
        + "--motivo 'van bien' --sesión tercera"),
    Step(english: "goal show {aim} --json", spanish: "meta mostrar {aim} --json"),
    Step(
      english: "assessment add 'Mejor' --score 3 --person 'Ana' --session third",
      spanish: "autoevaluación agregar 'Mejor' --puntaje 3 --persona 'Ana' --sesión tercera"),
    Step(
      english: "summary self-evaluation --school 'juarez' --session third --cycle 2018-2019 "
        + "--person 'Ana' --mine",
      spanish: "resumen autoevaluación --escuela 'juarez' --sesión tercera --ciclo 2018-2019 "
        + "--persona 'Ana' --míos"),
    Step(
      english: "practice add 'Cantar' --outcome helps --session third",
      spanish: "práctica agregar 'Cantar' --resultado favorece --sesión tercera", keeps: "song"),
    Step(
      english: "practice reason {song} 'ya cantan'", spanish: "práctica razón {song} 'ya cantan'"),
    Step(
      english: "proposal add 'Rincón' --room-experience --observe-in 'tercera' --session third",
      spanish: "propuesta agregar 'Rincón' --experiencia-de-sala --observar-en 'tercera' "
        + "--sesión tercera", keeps: "corner"),
    Step(
      english: "proposal observe {corner} 'eligieron' --session third" + shown.english,
      spanish: "propuesta observar {corner} 'eligieron' --sesión tercera" + shown.spanish),
    Step(
      english: "comparison add 'Leen poco' --type similarity --session third",
      spanish: "comparación agregar 'Leen poco' --tipo similitud --sesión tercera", keeps: "alike"),
    Step(
      english: "comparison consolidate {alike} --text 'Se lee poco' --session third",
      spanish: "comparación consolidar {alike} --texto 'Se lee poco' --sesión tercera"),
    Step(
      english: "topic add 'La biblioteca' --session third",
      spanish: "asunto agregar 'La biblioteca' --sesión tercera", keeps: "library"),
    Step(
      english: "topic take-up {library} --minutes 20 --responsible 'Ana' --note 'hoy sí' "
        + "--session third",
      spanish: "asunto retomar {library} --minutos 20 --responsable 'Ana' --nota 'hoy sí' "
        + "--sesión tercera"),
    Step(
      english: "topic resolve {library} --note 'abre los lunes' --session third" + shown.english,
      spanish: "asunto resolver {library} --nota 'abre los lunes' --sesión tercera"
        + shown.spanish),
    Step(
      english: "request add 'Una asesora' --type advice --session third",
      spanish: "solicitud agregar 'Una asesora' --tipo asesoría --sesión tercera", keeps: "help"),
    Step(
      english: "request resolve {help} --note 'vino' --session third" + shown.english,
      spanish: "solicitud resolver {help} --nota 'vino' --sesión tercera" + shown.spanish),
    Step(
      english: "pauta add 'Preguntar' --demand 'una clase' --demand 'la semana' --session third",
      spanish: "pauta agregar 'Preguntar' --exigencia 'una clase' --exigencia 'la semana' "
        + "--sesión tercera", keeps: "pauta"),
    Step(
      english: "pauta choose {pauta} --demand 2 --person 'Ana' --session third",
      spanish: "pauta elegir {pauta} --exigencia 2 --persona 'Ana' --sesión tercera"),
    Step(
      english: "report add 'Se acordó leer' --session third",
      spanish: "informe agregar 'Se acordó leer' --sesión tercera", keeps: "report"),
    Step(
      english: "report send {report} --date 2018-11-30 --session third",
      spanish: "informe enviar {report} --fecha 2018-11-30 --sesión tercera"),
    Step(
      english: "school context 'juarez' --surroundings 'urbano' --pupils 80 --groups 5 "
        + "--staff 'siete' --premises 'un patio' --other 'turno único'",
      spanish: "escuela contexto 'juarez' --entorno 'urbano' --alumnos 80 --grupos 5 "
        + "--personal 'siete' --instalaciones 'un patio' --otros 'turno único'"),
  ]

  private static let summaries = [
    Step(english: "summary --json", spanish: "resumen --json"),
    Step(english: "summary", spanish: "resumen"),
    Step(
      english: "summary compliance --by session --json",
      spanish: "resumen cumplimiento --por sesión --json"),
    Step(
      english: "summary compliance --by person --school 'juarez' --session second "
        + "--cycle 2018-2019 --as-of 2019-06-30 --person 'Ana' --team 'Lectura'",
      spanish: "resumen cumplimiento --por persona --escuela 'juarez' --sesión segunda "
        + "--ciclo 2018-2019 --al 2019-06-30 --persona 'Ana' --equipo 'Lectura'"),
    Step(
      english: "summary continuity --school 'juarez' --cycle 2018-2019 --as-of 2019-06-30",
      spanish: "resumen continuidad --escuela 'juarez' --ciclo 2018-2019 --al 2019-06-30"),
    Step(
      english: "summary missing --school 'juarez' --session second",
      spanish: "resumen incompletos --escuela 'juarez' --sesión segunda"),
    Step(
      english: "summary practices --by origin --outcome hinders --school 'juarez' "
        + "--session second --cycle 2018-2019 --person 'Ana' --team 'Lectura' --text 'leer'",
      spanish: "resumen prácticas --por origen --resultado no-favorece --escuela 'juarez' "
        + "--sesión segunda --ciclo 2018-2019 --persona 'Ana' --equipo 'Lectura' --texto 'leer'"),
    Step(english: "summary practices --json", spanish: "resumen prácticas --json"),
    Step(
      english: "search 'leer' --team 'Lectura' --cycle 2018-2019 --status inProgress",
      spanish: "buscar 'leer' --equipo 'Lectura' --ciclo 2018-2019 --estado en-proceso"),
    Step(
      english: "search 'segunda' --kind session --json",
      spanish: "buscar 'segunda' --clase sesión --json"),
    Step(english: "check --supervision", spanish: "verificar --supervisión"),
  ]
}
