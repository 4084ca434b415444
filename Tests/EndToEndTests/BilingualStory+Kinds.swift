/// The kinds that all work alike: each is added with all it can hold, listed with all that a list
/// can be asked for, shown, corrected and taken away.
extension BilingualStory {
  /// One kind: its noun, its own options and those of its list, in both languages.
  private struct Lines {
    let english: String
    let spanish: String
    let options: (english: String, spanish: String)
    var filters = (english: "", spanish: "")
    /// The option for what names a record.
    var main = (english: "--text", spanish: "--texto")
    /// Whether its records can be one school's, and whether they are recorded in a session.
    var hasSchool = true
    var hasSession = true

    var steps: [Step] {
      let session = hasSession ? (" --session second", " --sesión segunda") : ("", "")
      let step = hasSession ? (" --step 3.4", " --paso 3.4") : ("", "")
      let place = hasSchool ? (" --school 'juarez'", " --escuela 'juarez'") : ("", "")
      let other = hasSchool ? (" --school 'juana'", " --escuela 'juana'") : ("", "")
      return [
        Step(
          english: "\(english) add 'Algo' \(options.english)\(place.0)\(session.0)\(step.0)",
          spanish: "\(spanish) agregar 'Algo' \(options.spanish)\(place.1)\(session.1)\(step.1)",
          keeps: english),
        Step(
          english: "\(english) list --text 'go' \(filters.english)\(place.0)\(session.0)",
          spanish: "\(spanish) listar --texto 'go' \(filters.spanish)\(place.1)\(session.1)"),
        Step(english: "\(english) show {\(english)}", spanish: "\(spanish) mostrar {\(english)}"),
        Step(
          english: "\(english) edit {\(english)} \(main.english) 'Mejor' \(options.english)"
            + other.0,
          spanish: "\(spanish) editar {\(english)} \(main.spanish) 'Mejor' \(options.spanish)"
            + other.1),
        Step(
          english: "\(english) list --json", spanish: "\(spanish) listar --json"),
        Step(
          english: "\(english) remove {\(english)}", spanish: "\(spanish) quitar {\(english)}"),
      ]
    }
  }

  static let kinds = (meeting + community + accompaniment).flatMap(\.steps)

  private static let person = (english: "--person 'Ana'", spanish: "--persona 'Ana'")
  private static let team = (english: "--team 'Lectura'", spanish: "--equipo 'Lectura'")
  /// What lists of what asks for an answer have.
  private static let states = (english: open.english + " --mine", spanish: open.spanish + " --míos")
  private static let open = (
    english: " --status pending,overdue --open --overdue --history",
    spanish: " --estado pendiente,vencido --abiertos --vencidos --historia"
  )
  private static let adviser = (english: "--adviser 'Ana' ", spanish: "--acompañante 'Ana' ")

  private static let both = (
    english: "--person 'Ana' --team 'Lectura'", spanish: "--persona 'Ana' --equipo 'Lectura'"
  )

  private static let meeting = [
    Lines(
      english: "shared-problem", spanish: "problemática-común",
      options: (
        "--problem bcdfghjkmn --apart bcdfghjkmp", "--problemática bcdfghjkmn --aparte bcdfghjkmp"
      ), hasSession: false),
    Lines(
      english: "practice", spanish: "práctica",
      options: (
        "--outcome hinders --because 'cansa' --argument 'una' --argument 'dos' --material 'cuentos' "
          + "--owed-to 'el ritmo' --level 'inicial' --area 'lengua' --indicator 'lee' "
          + "--goal 'Lectura' " + both.english,
        "--resultado no-favorece --causa 'cansa' --razón 'una' --razón 'dos' --material 'cuentos' "
          + "--debida-a 'el ritmo' --nivel 'inicial' --área 'lengua' --indicador 'lee' "
          + "--meta 'Lectura' " + both.spanish
      ),
      filters: (
        "--outcome helps,hinders --level 'ini' --area 'len' --indicator 'lee' " + both.english,
        "--resultado favorece,no-favorece --nivel 'ini' --área 'len' --indicador 'lee' "
          + both.spanish
      )),
    Lines(
      english: "proposal", spanish: "propuesta",
      options: (
        "--problem 'leen poco' --resource 'cuentos' --viable --room-experience --observe-in 'sexta' "
          + "--observed 'leyeron' " + both.english,
        "--problemática 'leen poco' --recurso 'cuentos' --viable --experiencia-de-sala "
          + "--observar-en 'sexta' --observado 'leyeron' " + both.spanish
      ),
      filters: (
        "--viable --room-experience --observe-in sexta " + both.english + states.english,
        "--viable --experiencia-de-sala --observar-en sexta " + both.spanish + states.spanish
      )),
    Lines(
      english: "comparison", spanish: "comparación",
      options: (
        "--type difference --stage consolidated --scope 'grupo' --from bcdfghjkmn " + both.english,
        "--tipo diferencia --etapa consolidado --ámbito 'grupo' --reúne bcdfghjkmn " + both.spanish
      ),
      filters: (
        "--type similarity,difference --stage individual,consolidated " + both.english,
        "--tipo similitud,diferencia --etapa individual,consolidado " + both.spanish
      )),
    Lines(
      english: "question", spanish: "pregunta",
      options: (
        "--type contribution --axis '3' " + person.english,
        "--tipo aporte --eje '3' " + person.spanish
      ),
      filters: (
        "--type doubt,contribution --axis '3' " + person.english,
        "--tipo duda,aporte --eje '3' " + person.spanish
      )),
    Lines(
      english: "request", spanish: "solicitud",
      options: (
        "--type advice --situation 'no leen' --reason 'falta tiempo' --to 'USAER' " + both.english,
        "--tipo asesoría --situación 'no leen' --motivo 'falta tiempo' --destinatario 'USAER' "
          + both.spanish
      ),
      filters: (
        "--type advice " + both.english + states.english,
        "--tipo asesoría " + both.spanish + states.spanish
      )),
    Lines(
      english: "phrase", spanish: "frase", options: team, filters: team),
    Lines(
      english: "omission", spanish: "faltante", options: team, filters: team),
    Lines(
      english: "conclusion", spanish: "conclusión",
      options: ("--topic 'leer' " + team.english, "--tema 'leer' " + team.spanish),
      filters: ("--topic 'le' " + team.english, "--tema 'le' " + team.spanish)),
    Lines(
      english: "evaluation", spanish: "valoración",
      options: (
        "--type usefulness --item PF1-1 --date 2018-10-26 " + person.english,
        "--tipo utilidad --aspecto PF1-1 --fecha 2018-10-26 " + person.spanish
      ),
      filters: (
        "--type impression,balance,usefulness,closing --item PF1-1 " + person.english,
        "--tipo impresión,balance,utilidad,cierre --aspecto PF1-1 " + person.spanish
      )),
    Lines(
      english: "channel", spanish: "canal",
      options: ("--use 'avisos' " + team.english, "--uso 'avisos' " + team.spanish), filters: team),
    Lines(
      english: "encounter", spanish: "encuentro",
      options: (
        "--expected-help 'ideas' --modality 'juntos' --purposes 'leer' --attendees 'todos' "
          + "--arrangements 'salones'",
        "--ayuda-esperada 'ideas' --modalidad 'juntos' --propósitos 'leer' --asistentes 'todos' "
          + "--preparativos 'salones'"
      )),
    Lines(
      english: "resource", spanish: "recurso",
      options: (
        "--type evidence --use 'mostrar' " + both.english,
        "--tipo evidencia --uso 'mostrar' " + both.spanish
      ),
      filters: (
        "--type material,instrument,evidence " + both.english,
        "--tipo material,instrumento,evidencia " + both.spanish
      )),
    Lines(
      english: "topic", spanish: "asunto",
      options: (
        "--reason 'no hubo tiempo' " + person.english,
        "--motivo 'no hubo tiempo' "
          + person.spanish
      ), filters: (person.english + states.english, person.spanish + states.spanish)),
    Lines(
      english: "answer", spanish: "respuesta",
      options: ("--question 'Q2.1' " + both.english, "--pregunta 'Q2.1' " + both.spanish),
      filters: both),
  ]

  private static let community = [
    Lines(
      english: "community", spanish: "comunidad",
      options: (
        "--network 'Ayaviri' --member 'Ana' --member 'Luis' --purpose 'leer' --condition '1' "
          + "--medium 'llamada'",
        "--red 'Ayaviri' --integrante 'Ana' --integrante 'Luis' --propósito 'leer' "
          + "--condición '1' --medio 'llamada'"
      ),
      filters: ("--condition '1' " + person.english, "--condición '1' " + person.spanish),
      main: ("--name", "--nombre"), hasSession: false),
    Lines(
      english: "need", spanish: "necesidad",
      options: (
        "--challenge 'la distancia' --gap 'd' --difficulty 2 " + both.english,
        "--desafío 'la distancia' --brecha 'd' --dificultad 2 " + both.spanish
      ), filters: ("--gap 'd' " + both.english, "--brecha 'd' " + both.spanish)),
    Lines(
      english: "pauta", spanish: "pauta",
      options: (
        "--need 'leer' --task 'planear' --strategy 'preguntas' --grounds 'se conversa' "
          + "--evidence 'audios' --demand 'una clase' --member 'Ana' --member 'Luis' "
          + team.english,
        "--necesidad 'leer' --tarea 'planear' --estrategia 'preguntas' --fundamento 'se conversa' "
          + "--evidencia 'audios' --exigencia 'una clase' --integrante 'Ana' --integrante 'Luis' "
          + team.spanish
      ), filters: both),
    Lines(
      english: "task", spanish: "tarea",
      options: (
        "--type reading --due 'sexta' " + person.english,
        "--tipo lectura --vence 'sexta' " + person.spanish
      ),
      filters: (
        "--type data,expert,reading,internet,library,specialist,proposal,other --due 'sexta' "
          + person.english + states.english,
        "--tipo datos,experto,lectura,internet,biblioteca,especialista,propuesta,otra "
          + "--vence 'sexta' " + person.spanish + states.spanish
      )),
    Lines(
      english: "sheet", spanish: "ficha", options: ("--row 'FR1'", "--fila 'FR1'"),
      filters: ("--row 'FR1'", "--fila 'FR1'")),
    Lines(
      english: "assessment", spanish: "autoevaluación",
      options: (
        "--item '3' --score 4 --date 2018-10-26 " + person.english,
        "--ítem '3' --puntaje 4 --fecha 2018-10-26 " + person.spanish
      ), filters: ("--item '3' " + person.english, "--ítem '3' " + person.spanish)),
    Lines(
      english: "peer-review", spanish: "coevaluación",
      options: (
        "--criterion 'claridad' " + person.english,
        "--criterio 'claridad' "
          + person.spanish
      ), filters: person),
    Lines(
      english: "tracking", spanish: "ficha-seguimiento",
      options: (
        "--progress 'ya pregunta' --evidence 'audio' " + person.english,
        "--avance 'ya pregunta' --evidencia 'audio' " + person.spanish
      ), filters: person),
    Lines(
      english: "portfolio", spanish: "portafolio",
      options: (
        "--grounds 'funciona' --tool 'lista' " + person.english,
        "--fundamento 'funciona' --herramienta 'lista' " + person.spanish
      ), filters: person),
    Lines(
      english: "report", spanish: "informe",
      options: (
        "--topic 'leer' --conclusion 'sí' --proposal 'grabar' --task 'traer' --measure 'reunirse' "
          + "--sent 2018-10-28",
        "--tema 'leer' --conclusión 'sí' --propuesta 'grabar' --tarea 'traer' --medida 'reunirse' "
          + "--enviado 2018-10-28"
      )),
  ]

  private static let accompaniment = [
    Lines(
      english: "plan", spanish: "plan",
      options: (
        "--area 'evaluar' --need 'formas' --goal 'Lectura' --start 2018-10-01 --end 2019-06-28 "
          + "--member 'Luis' --grade '2.º' " + person.english,
        "--área 'evaluar' --necesidad 'formas' --meta 'Lectura' --inicio 2018-10-01 "
          + "--término 2019-06-28 --integrante 'Luis' --grado '2.º' " + person.spanish
      ),
      filters: (
        "--area 'eva' --grade '2' " + adviser.english + person.english + states.english,
        "--área 'eva' --grado '2' " + adviser.spanish + person.spanish + states.spanish
      )),
    Lines(
      english: "observation", spanish: "observación",
      options: (
        "--date 2018-11-05 --applied partly --session second " + person.english,
        "--fecha 2018-11-05 --aplicado en-parte --sesión segunda " + person.spanish
      ),
      filters: (
        "--applied yes,partly,no " + person.english, "--aplicado sí,en-parte,no " + person.spanish
      ), hasSchool: false, hasSession: false),
    Lines(
      english: "feedback", spanish: "devolución",
      options: (
        "--strength 'escucha' --area 'cierre' --suggestion 'preguntar' --date 2018-11-06 "
          + both.english,
        "--fortaleza 'escucha' --área 'cierre' --sugerencia 'preguntar' --fecha 2018-11-06 "
          + both.spanish
      ), filters: (adviser.english + both.english, adviser.spanish + both.spanish)),
    Lines(
      english: "advice", spanish: "asesoría",
      options: (
        "--type verdict --topic 'inclusión' --grounds 'visitas' " + both.english,
        "--tipo dictamen --tema 'inclusión' --fundamento 'visitas' " + both.spanish
      ),
      filters: (
        "--type verdict,orientation,suggestion,recommendation --topic 'incl' "
          + adviser.english + both.english,
        "--tipo dictamen,orientación,sugerencia,recomendación --tema 'incl' "
          + adviser.spanish + both.spanish
      )),
    Lines(
      english: "story", spanish: "relato",
      options: (
        "--setting classroom --findings 'ganas' --lessons 'invitar' --date 2018-11-07",
        "--ámbito aula --hallazgos 'ganas' --aprendizajes 'invitar' --fecha 2018-11-07"
      ),
      filters: (
        "--setting cte,school,classroom " + adviser.english + open.english,
        "--ámbito cte,escuela,aula " + adviser.spanish + open.spanish
      )),
    Lines(
      english: "network", spanish: "red-aprendizaje",
      options: (
        "--member 'Ana' --member 'Lectura' --scope 'zona' --platform 'foro'",
        "--integrante 'Ana' --integrante 'Lectura' --ámbito 'zona' --plataforma 'foro'"
      ), filters: (adviser.english + both.english, adviser.spanish + both.spanish)),
  ]
}
