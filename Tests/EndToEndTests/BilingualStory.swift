/// One story, told in both languages: words between quotes are somebody's own, the others belong
/// to the language.
enum BilingualStory {
  /// One command.
  struct Step: Sendable {
    let english: String
    let spanish: String
    var input: String?
    /// The name under which its id is kept.
    var keeps = ""
  }

  static let steps: [Step] =
    beginning + frame + records + kinds + sessions + following + consulting + sharing + corrections
    + planning

  private static let beginning = [
    Step(english: "init --title 'Zona 012'", spanish: "crear --título 'Zona 012'"),
    Step(
      english:
        "school add 'Benito Juárez' --surroundings 'rural' --pupils 90 --groups 6 --staff 'ocho' "
        + "--premises 'seis aulas' --other 'nada' --cct '27E' --shift 'matutino' --zone '012' "
        + "--sector '03' --authority 'Secretaría de Educación' "
        + "--school-level 'preescolar'",
      spanish: "escuela agregar 'Benito Juárez' --entorno 'rural' --alumnos 90 --grupos 6 "
        + "--personal 'ocho' --instalaciones 'seis aulas' --otros 'nada' --cct '27E' --turno 'matutino' --zona '012' "
        + "--sector '03' --autoridad 'Secretaría de Educación' "
        + "--nivel-educativo 'preescolar'", keeps: "juarez"),
    Step(
      english: "person add 'Ana López' --function 'docente' --group '2.º B' --school 'juarez'",
      spanish: "persona agregar 'Ana López' --función 'docente' --grupo '2.º B' --escuela 'juarez'"
    ),
    Step(
      english: "person import - --school 'Sor Juana'",
      spanish: "persona importar - --escuela 'Sor Juana'",
      input: "Luis Mora;docente\nÑuño Díaz;director\n"),
    Step(
      english: "team add 'Lectura' --type affinity --member 'Ana' --member 'Luis' --school 'juana'",
      spanish: "equipo agregar 'Lectura' --tipo afinidad --integrante 'Ana' --integrante 'Luis' "
        + "--escuela 'juana'", keeps: "team"),
    Step(english: "me 'Ana López'", spanish: "soy 'Ana López'"),
    Step(english: "config color never", spanish: "configurar color nunca"),
    Step(english: "config plain yes", spanish: "configurar plano sí"),
    Step(english: "config guide 'tercera-cai'", spanish: "configurar guía 'tercera-cai'"),
    Step(
      english: "session new --guide 'segunda-practicas' --title 'Segunda' --type ordinary "
        + "--ordinal 2 --cycle 2018-2019 --date 2018-10-26 --time 08:00 --place 'CAI' "
        + "--medium 'presencial' --school 'juarez' --school 'juana' --variant 'telesecundaria' "
        + "--community 'Los Andes' --adviser 'Ana' --minutes 300",
      spanish: "sesión nueva --guía 'segunda-practicas' --título 'Segunda' --tipo ordinaria "
        + "--ordinal 2 --ciclo 2018-2019 --fecha 2018-10-26 --hora 08:00 --sede 'CAI' "
        + "--medio 'presencial' --escuela 'juarez' --escuela 'juana' --variante 'telesecundaria' "
        + "--comunidad 'Los Andes' --acompañante 'Ana' --minutos 300", keeps: "second"),
    Step(
      english: "session new --guide cap --meeting cap-1 --follows second --date 2019-02-01 --json",
      spanish: "sesión nueva --guía cap --reunión cap-1 --sigue-a segunda --fecha 2019-02-01 --json"
    ),
    Step(
      english: "session attendance all --absent 'Luis' --time 08:05 --session second",
      spanish: "sesión asistencia todos --falta 'Luis' --hora 08:05 --sesión segunda"),
    Step(
      english: "session attendance 'Rosa Díaz' --function 'supervisora' --school 'juana' "
        + "--session second",
      spanish: "sesión asistencia 'Rosa Díaz' --función 'supervisora' --escuela 'juana' "
        + "--sesión segunda"),
    Step(
      english: "session roles 'relator' 'Ana' --session second",
      spanish: "sesión roles 'relator' 'Ana' --sesión segunda"),
  ]

  static let follow = (
    english: "--goal 'Lectura' --follow-who 'ella' --follow-when 'cada mes' --follow-how 'visita' "
      + "--instrument 'lista' --indicator 'ocho de diez'",
    spanish:
      "--meta 'Lectura' --sigue-quién 'ella' --sigue-cuándo 'cada mes' --sigue-cómo 'visita' "
      + "--instrumento 'lista' --indicador 'ocho de diez'"
  )

  private static let records = [
    Step(
      english: "agreement add 'Leer juntos' --responsible 'Ana' --responsible 'Lectura' "
        + "--due 'sexta' --level plenary --team 'Lectura' --school 'juarez' --session second "
        + "--step 3.4 " + follow.english,
      spanish: "acuerdo agregar 'Leer juntos' --responsable 'Ana' --responsable 'Lectura' "
        + "--vence 'sexta' --nivel plenaria --equipo 'Lectura' --escuela 'juarez' "
        + "--sesión segunda --paso 3.4 " + follow.spanish, keeps: "agreement"),
    Step(
      english: "commitment add 'Narrar' --person 'Ana' --level personal --need 'comprender' "
        + "--action 'leer' --action 'escribir' --evidence 'álbum' --due 'marzo' "
        + "--session second --step 2.1 " + follow.english,
      spanish: "compromiso agregar 'Narrar' --persona 'Ana' --nivel personal --necesidad "
        + "'comprender' --acción 'leer' --acción 'escribir' --evidencia 'álbum' --vence 'marzo' "
        + "--sesión segunda --paso 2.1 " + follow.spanish, keeps: "commitment"),
    Step(
      english: "commitment add 'Armar la antología' --team 'Lectura' --level team "
        + "--school 'juana' --session second",
      spanish: "compromiso agregar 'Armar la antología' --equipo 'Lectura' --nivel equipo "
        + "--escuela 'juana' --sesión segunda", keeps: "teams"),
    Step(
      english: "problem add 'Les cuesta leer' --difficulty 'no hay libros' --tried 'nada' "
        + "--goal 'Lectura' --school 'juarez' --session second --step 2.1",
      spanish: "problemática agregar 'Les cuesta leer' --dificultad 'no hay libros' "
        + "--intentado 'nada' --meta 'Lectura' --escuela 'juarez' --sesión segunda --paso 2.1",
      keeps: "problem"),
    Step(
      english: "norm add 'Escuchar' --school 'juarez' --session second --step 1.2",
      spanish: "norma agregar 'Escuchar' --escuela 'juarez' --sesión segunda --paso 1.2",
      keeps: "norm"),
    Step(
      english: "note add - --person 'Luis' --school 'juana' --session second --step 2.2",
      spanish: "nota agregar - --persona 'Luis' --escuela 'juana' --sesión segunda --paso 2.2",
      input: "Primera nota\nSegunda nota\n", keeps: "note"),
    Step(
      english: "goal add 'Ocho de diez leen' --objective 'leer' --action 'leer a diario' "
        + "--resource 'libros' --start 2018-10-01 --end 2019-06-28 --school 'juarez'",
      spanish: "meta agregar 'Ocho de diez leen' --objetivo 'leer' --acción 'leer a diario' "
        + "--recurso 'libros' --inicio 2018-10-01 --término 2019-06-28 --escuela 'juarez'",
      keeps: "goal"),
    Step(
      english: "logbook add 'Me costó escuchar' --moment after --session second",
      spanish: "bitácora-personal agregar 'Me costó escuchar' --momento después "
        + "--sesión segunda", keeps: "log"),
    Step(
      english: "logbook prompts --moment after --guide cap",
      spanish: "bitácora-personal consignas --momento después --guía cap"),
    Step(
      english: "report prompts --moment after --guide cap",
      spanish: "informe consignas --momento después --guía cap"),
    Step(
      english: "note add --edit --session second", spanish: "nota agregar --editor --sesión segunda"
    ),
    Step(
      english: "note edit {note} --edit --person 'Ana' --school 'juarez' --text 'Otra'",
      spanish: "nota editar {note} --editor --persona 'Ana' --escuela 'juarez' --texto 'Otra'"),
  ]

  private static let sessions = [
    Step(
      english: "progress {commitment} 'ya empecé' --evidence 'fotos' --status inProgress",
      spanish: "avance {commitment} 'ya empecé' --evidencia 'fotos' --estado en-proceso"),
    Step(
      english:
        "session answer 1.1 'Leer en voz alta' --kind practice --person 'Ana' --session second",
      spanish: "sesión responder 1.1 'Leer en voz alta' --clase práctica --persona 'Ana' "
        + "--sesión segunda"),
    Step(
      english: "session answer CAP1.3 'Con lecturas' --question 2 --session 2019-02-01",
      spanish: "sesión responder CAP1.3 'Con lecturas' --pregunta 2 --sesión 2019-02-01"),
    Step(
      english: "session answer 2.2 'Cantar' --team 'Lectura' --session second",
      spanish: "sesión responder 2.2 'Cantar' --equipo 'Lectura' --sesión segunda"),
    Step(
      english: "session answer 3.1 'Los cuentos' --school 'juarez' --session second",
      spanish: "sesión responder 3.1 'Los cuentos' --escuela 'juarez' --sesión segunda"),
    Step(
      english: "session answer 3.3 --paper --session second",
      spanish: "sesión responder 3.3 --papel --sesión segunda"),
    Step(
      english: "session skip 1.4 --reason 'faltó tiempo' --session second",
      spanish: "sesión omitir 1.4 --motivo 'faltó tiempo' --sesión segunda"),
    Step(
      english: "session run second --session second",
      spanish: "sesión abrir segunda --sesión segunda", input: "Leer\n\n:pausa\n"),
    Step(
      english: "session close second --reason 'faltó luz'",
      spanish: "sesión cerrar segunda --motivo 'faltó luz'"),
    Step(
      english: "session erratum 'Donde dice' --of {agreement} --session second",
      spanish: "sesión errata 'Donde dice' --de {agreement} --sesión segunda"),
    Step(
      english: "session reopen second --reason 'faltó un acuerdo' --session second",
      spanish: "sesión reabrir segunda --motivo 'faltó un acuerdo' --sesión segunda"),
    Step(
      english: "session close --session current --reason 'en papel' --paper --yes --json",
      spanish: "sesión cerrar --sesión actual --motivo 'en papel' --papel --sí --json"),
    Step(english: "session new", spanish: "sesión nueva", keeps: "third"),
    Step(
      english: "followup review {agreement} --status notMet --note 'faltó' --evidence 'acta' "
        + "--until 'séptima' --session third",
      spanish: "seguimiento revisar {agreement} --estado no-cumplido --nota 'faltó' "
        + "--evidencia 'acta' --hasta 'séptima' --sesión tercera"),
  ]
}
