extension GuideLibrary {
  /// The Peruvian learning communities of directors and teachers.
  static let cap = Source(
    card: #"""
      "id": "cap",
      "title": "Comunidades de Aprendizaje Profesional (CAP)",
      "kind": "community",
      "country": "PE",
      "level": "Educación básica, redes educativas",
      "cycle": "2020",
      "minutes": 180,
      "vocabulary": {
        "school": {"one": "I. E.", "many": "II. EE.", "gender": "f"},
        "group": {"one": "sección", "many": "secciones", "gender": "f"},
        "teacher": {"one": "docente", "many": "docentes", "gender": "m"},
        "pupil": {"one": "estudiante", "many": "estudiantes", "gender": "m"},
        "practice": {"one": "práctica pedagógica", "many": "prácticas pedagógicas", "gender": "f"},
        "zone": {"one": "red educativa", "many": "redes educativas", "gender": "f"},
        "supervisor": {"one": "CRE", "many": "CRE", "gender": "m"},
        "logbook": {"one": "bitácora personal", "many": "bitácoras personales", "gender": "f"}
      },
      "purposes": [
        "Orientar la creación y la marcha de equipos de directivos y docentes que, con metas comunes, comparten y cuestionan sus prácticas para que los estudiantes aprendan mejor.",
        "Reconocer, en la primera reunión, las prácticas con que los directivos llevan el currículo al aula, y pensar en cómo planifican, despiertan el pensamiento crítico, retroalimentan y dan seguimiento.",
        "Reflexionar, en la segunda y la tercera, sobre cómo planifica cada quien a distancia, cómo despierta el pensamiento crítico y la creatividad, y cómo retroalimenta y acompaña a sus estudiantes.",
        "Hacer, en la reunión de balance, el recuento de lo que la red emprendió en el año: monitoreo, acompañamiento, retroalimentación y trabajo de las CAP.",
        "Dar a cada reunión un propósito claro: reflexionar sobre las estrategias con que los estudiantes participan, razonan y reciben retroalimentación, o guiar la planificación y la evaluación."
      ],
      "meetings": [
        {
          "id": "cap-1", "title": "CAP 1: reconocemos nuestras prácticas", "minutes": 180,
          "axis": "Monitoreo y acompañamiento a la práctica pedagógica",
          "purposes": [
            "Reconocer las prácticas con que los directivos de las II. EE. ponen en marcha el Currículo Nacional.",
            "Reflexionar sobre las estrategias de planificación, pensamiento crítico, retroalimentación y monitoreo que se aplican en las clases y en otros espacios."
          ],
          "before": ["5.1"], "during": ["CAP1", "3.2.7"], "after": ["5.3.1", "5.3.2"],
          "materials": ["M1", "M2"], "products": ["P1"],
          "eligible": {"facilitador": ["CRE", "coordinador de red", "coordinadora de red"]}
        },
        {
          "id": "cap-2", "title": "CAP 2: reflexionamos sobre nuestras estrategias",
          "minutes": 180, "axis": "Monitoreo y acompañamiento a la práctica pedagógica",
          "purposes": [
            "Reflexionar sobre las estrategias propias para planificar y organizar el currículo, y para promover el pensamiento crítico, la creatividad y el razonamiento.",
            "Revisar cómo se retroalimenta y acompaña a los estudiantes en el aprendizaje a distancia."
          ],
          "before": ["5.1"], "during": ["CAP2", "3.2.7"], "after": ["5.3.1", "5.3.2"],
          "materials": ["M3", "M4"], "products": ["P2"]
        },
        {
          "id": "cap-3", "title": "CAP 3: seguimos reflexionando sobre nuestras estrategias",
          "minutes": 180, "axis": "Monitoreo y acompañamiento a la práctica pedagógica",
          "purposes": [
            "Reflexionar sobre las estrategias propias para planificar y organizar el currículo, y para promover el pensamiento crítico, la creatividad y el razonamiento.",
            "Revisar cómo se retroalimenta y acompaña a los estudiantes en el aprendizaje a distancia."
          ],
          "before": ["5.1"], "during": ["CAP2", "3.2.7"], "after": ["5.3.1", "5.3.2"],
          "materials": ["M3", "M4"], "products": ["P2"]
        },
        {
          "id": "cap-balance", "title": "Reunión de balance (opcional y deseable)",
          "minutes": 120, "axis": "Planificación y evaluación institucional",
          "purposes": [
            "Hacer el balance de lo que la red emprendió en 2020, con la mirada puesta en el monitoreo, el acompañamiento, la retroalimentación y las CAP."
          ],
          "before": ["5.1"], "during": ["BAL", "3.2.7"], "after": ["5.3.1", "5.3.2"],
          "materials": ["M5", "M6"], "products": ["P3"]
        }
      ]
      """#,
    body: #"""
      "introduction": [
        "Esta guía acompaña a los directivos y docentes de una red educativa que se reúnen, casi siempre a distancia, para aprender de lo que hace cada uno.",
        "Los apartados 1 a 6 explican cómo crear la CAP, organizarla y darle continuidad. Los anexos ofrecen agendas para las reuniones, una ficha con preguntas y las tareas de quien facilita y de quien relata."
      ],
      "materials": [
        {
          "id": "M1",
          "title": "Protocolo para acompañar y monitorear la práctica pedagógica en la red educativa"
        },
        {
          "id": "M2",
          "title": "Resultados de las fichas de seguimiento de los estudiantes, para la primera reunión"
        },
        {
          "id": "M3",
          "title": "Orientaciones para acompañar y monitorear a distancia la práctica pedagógica en Aprendo en Casa"
        },
        {
          "id": "M4",
          "title": "Resultados de las fichas de seguimiento de los estudiantes, para la segunda y la tercera reunión"
        },
        {
          "id": "M5",
          "title": "Resultados sistematizados del seguimiento al Proyecto Educativo Institucional (PEI), al Plan Anual de Trabajo (PAT) y al plan de acción del compromiso de gestión 4 (CG4)"
        },
        {"id": "M6", "title": "Informes de las reuniones de la CAP"}
      ],
      "products": [
        {
          "id": "P1",
          "title": "Repertorio de buenas prácticas de la primera reunión, con sus estrategias y acciones",
          "derived": false,
          "needs": [
            {"text": "Indicador elegido", "kind": "practice", "field": "indicator"},
            {"text": "Buena práctica descrita", "kind": "practice"},
            {"text": "Estrategia o acción", "kind": "proposal"},
            {"text": "Condiciones para que funcione", "kind": "agreement"},
            {"text": "Nivel y área curricular", "kind": "practice", "field": "area"},
            {"text": "Autores", "kind": "practice", "field": "person"}
          ]
        },
        {
          "id": "P2",
          "title": "Repertorio de buenas prácticas nuevas de la segunda y la tercera reunión",
          "derived": false,
          "needs": [
            {"text": "Aspecto elegido", "kind": "practice", "field": "indicator"},
            {"text": "Buena práctica nueva", "kind": "practice"},
            {"text": "Estrategia elegida", "kind": "proposal"},
            {"text": "Caso de ejemplo"},
            {"text": "Debilidades y fortalezas", "kind": "evaluation"},
            {"text": "Acciones por aplicar", "kind": "answer"}
          ]
        },
        {
          "id": "P3", "title": "Balance de lo que la red educativa emprendió en 2020",
          "derived": false,
          "needs": [
            {"text": "Autoevaluaciones", "kind": "assessment"},
            {"text": "Síntesis de los equipos", "kind": "conclusion", "step": "BAL.4"},
            {"text": "Lluvia de ideas", "kind": "answer"},
            {"text": "Informes de las reuniones de la CAP", "kind": "report", "earlier": true},
            {"text": "Síntesis final", "kind": "conclusion", "step": "BAL.6"}
          ]
        },
        {
          "id": "P4", "title": "Informe escrito de la reunión", "derived": false,
          "needs": [
            {"text": "Número y tipo de reunión"},
            {"text": "Fecha, medio y asistentes"},
            {"text": "Agenda y propósitos"},
            {"text": "Asuntos tratados y deliberaciones", "kind": "report", "field": "topics"},
            {
              "text": "Respuestas a las ocho preguntas", "kind": "answer", "step": "5.2.4.3"
            },
            {"text": "Reflexiones sobre las ocho preguntas", "kind": "note"},
            {"text": "Conclusiones de cada tema", "kind": "report", "field": "conclusions"},
            {"text": "Propuestas", "kind": "report", "field": "proposals"},
            {"text": "Acuerdos", "kind": "agreement"},
            {"text": "Medidas por tomar", "kind": "report", "field": "measures"},
            {"text": "Tareas para la próxima reunión", "kind": "report", "field": "tasks"},
            {"text": "Vías de investigación"},
            {"text": "Sugerencias"},
            {"text": "Fecha de envío", "kind": "report", "field": "sent"}
          ]
        },
        {
          "id": "P5", "title": "Libro de actas de la red educativa", "derived": false,
          "needs": [
            {"text": "Informes en orden", "kind": "report", "earlier": true},
            {"text": "Responsable de la custodia"}
          ]
        },
        {
          "id": "P6", "title": "Bitácora personal", "derived": false,
          "needs": [
            {"text": "Participante"},
            {"text": "Reflexiones críticas", "kind": "logbook"},
            {"text": "Descripción y análisis de las decisiones", "kind": "logbook"},
            {"text": "Tareas asignadas", "kind": "task"},
            {"text": "Pautas de trabajo común", "kind": "pauta"}
          ]
        },
        {
          "id": "P7", "title": "Pauta de trabajo común", "derived": false,
          "needs": [
            {"text": "Integrantes del dúo o trío", "kind": "pauta", "field": "members"},
            {"text": "Necesidad común", "kind": "pauta", "field": "need"},
            {"text": "Procedimiento o proceso por mejorar", "kind": "pauta"},
            {"text": "Tareas concretas", "kind": "pauta", "field": "tasks"},
            {"text": "Estrategias", "kind": "pauta", "field": "strategies"},
            {"text": "Sustento pedagógico y evidencias", "kind": "pauta", "field": "grounds"},
            {"text": "Niveles de exigencia", "kind": "pauta", "field": "levels"},
            {"text": "Nivel que elige cada participante"}
          ]
        },
        {
          "id": "P8", "title": "Autodiagnóstico y necesidades formativas en orden de prioridad",
          "derived": true,
          "needs": [
            {"text": "Desafío", "kind": "need", "field": "challenge"},
            {"text": "Necesidad formativa", "kind": "need"},
            {"text": "Brecha de formación", "kind": "need", "field": "gap"},
            {
              "text": "Prioridad, según lo fácil o difícil que sea resolverla", "kind": "need",
              "field": "difficulty"
            }
          ]
        },
        {
          "id": "P9", "title": "Ficha guía con anotaciones", "derived": true,
          "needs": [
            {"text": "Momento", "kind": "sheet", "field": "row"},
            {"text": "Indicador", "kind": "sheet", "field": "row"},
            {"text": "Pregunta", "kind": "answer", "field": "question"},
            {"text": "Anotación", "kind": "sheet"}
          ]
        },
        {
          "id": "P10", "title": "Portafolio docente, con los de los estudiantes",
          "derived": true,
          "needs": [
            {"text": "Estrategia", "kind": "portfolio"},
            {"text": "Argumento o fundamento", "kind": "portfolio", "field": "grounds"},
            {"text": "Herramienta de monitoreo", "kind": "portfolio", "field": "tool"}
          ]
        },
        {
          "id": "P11", "title": "Síntesis y listas a la vista de todos", "derived": true,
          "needs": [{"text": "Ideas", "kind": "conclusion"}, {"text": "Nivel o área curricular"}]
        },
        {
          "id": "P12", "title": "Autoevaluación de las reuniones", "derived": true,
          "needs": [
            {"text": "Participante", "kind": "assessment", "field": "person"},
            {"text": "Respuesta a cada pregunta", "kind": "assessment"}
          ]
        }
      ],
      "sections": [
        {
          "id": "1", "number": "1", "title": "Qué es una CAP",
          "notes": [
            {
              "id": "C1",
              "text": "Una CAP es un equipo de profesionales de la educación que comparte visión, misión y metas de cambio, y que conversa, cuestiona e intercambia lo que hace para que los estudiantes de la red aprendan mejor."
            },
            {
              "id": "C2",
              "text": "La forman los directivos de la red, incluidos aquellos que además enseñan: enfrentan los mismos retos de la educación a distancia y desean revisar sus experiencias y mejorarlas."
            },
            {
              "id": "C3",
              "text": "Su tema es la práctica pedagógica. Al conversar sobre ella se descubre qué necesitan los propios directivos y docentes para que sus estudiantes logren los aprendizajes."
            },
            {
              "id": "C4",
              "text": "Trabaja en colaboración y con ánimo de innovar, para que cada familia reciba la orientación y la retroalimentación que su realidad requiere."
            }
          ],
          "activities": []
        },
        {
          "id": "2", "number": "2", "title": "Condiciones para crear una CAP",
          "activities": [
            {
              "id": "2.A", "title": "Aseguramos las condiciones",
              "steps": [
                {
                  "id": "2.A.1",
                  "text": "Lean juntos la idea de la que parte la CAP: lo que hace falta saber para mejorar ya está en el trabajo diario de ustedes, y sale a la luz cuando lo revisan en grupo. Después respondan las dos preguntas guía.",
                  "actors": ["cre", "participante"], "records": ["reading", "answer"],
                  "requirement": "informative", "questions": ["Q1"]
                },
                {
                  "id": "2.A.2",
                  "text": "Acuerden cómo cuidarán la confianza: qué valores compartirán, cómo se comunicarán y de qué manera respetarán que cada quien decida lo suyo.",
                  "actors": ["cre", "facilitador"], "records": ["norm"],
                  "requirement": "required", "reminders": ["conditions", "values"]
                },
                {
                  "id": "2.A.3",
                  "text": "Acuerden cuándo se reunirán y en qué espacio común trabajarán, en vivo o por mensajes, según las posibilidades de conexión de cada participante.",
                  "actors": ["cre", "facilitador"], "records": ["norm", "rooms"],
                  "requirement": "required", "reminders": ["conditions", "channels"],
                  "note": "Pregunte antes, uno por uno, con qué equipo, señal y saldo cuentan; nadie debería quedar fuera por falta de conexión."
                },
                {
                  "id": "2.A.4",
                  "text": "Acuerden cómo dialogarán: qué harán para escucharse, reflexionar con sentido crítico, entenderse y considerar puntos de vista distintos.",
                  "actors": ["cre", "facilitador"], "records": ["norm"],
                  "requirement": "required", "reminders": ["conditions"]
                },
                {
                  "id": "2.A.5",
                  "text": "Acuerden cómo funcionará el equipo: quién conduce cada tarea, cómo decidirán juntos y con qué evidencias analizarán su trabajo.",
                  "actors": ["cre", "facilitador"], "records": ["norm"],
                  "requirement": "required", "reminders": ["conditions"]
                }
              ]
            }
          ]
        },
        {
          "id": "3", "number": "3", "title": "Funcionamiento de las CAP",
          "activities": [
            {
              "id": "3.1", "number": "3.1", "title": "Miembros y roles",
              "steps": [
                {
                  "id": "3.1.0",
                  "text": "Haga la lista de los miembros de la CAP y anote quién asumirá cada rol. Lo que aún no se decida puede quedar en blanco: se completa al elegir facilitador y relator.",
                  "actors": ["cre"], "records": ["role"], "requirement": "required",
                  "roles": ["facilitador", "relator", "participante"],
                  "see": ["Anexo 03: tareas del facilitador y del relator"]
                }
              ]
            },
            {
              "id": "3.1.1", "number": "3.1.1", "title": "Facilitador",
              "steps": [
                {
                  "id": "3.1.1.1",
                  "text": "Nombre a quien facilitará la reunión. Lo más conveniente es que usted conduzca la primera; desde la segunda puede hacerlo un directivo, siempre acompañado por usted.",
                  "actors": ["cre"], "records": ["role"], "requirement": "recommended",
                  "limits": [
                    {
                      "measure": "people",
                      "text": "Se sugiere que el o la CRE facilite la primera reunión; después puede hacerlo un directivo con su apoyo."
                    }
                  ],
                  "roles": ["facilitador"], "see": ["Anexo 03: tareas del facilitador"],
                  "note": "Vaya turnando la facilitación entre los directivos para que todos adquieran práctica."
                }
              ]
            },
            {
              "id": "3.1.1b", "number": "3.1.1", "title": "Relator",
              "steps": [
                {
                  "id": "3.1.1b.1",
                  "text": "Elijan a quien hará la relatoría; puede ser cualquiera de los participantes.",
                  "actors": ["plenary"], "records": ["role"], "requirement": "required",
                  "roles": ["relator"]
                },
                {
                  "id": "3.1.1b.2",
                  "text": "Reúna en un informe lo tratado, las propuestas, las conclusiones y los acuerdos de la reunión; ordénelo y relaciónelo con lo que la CAP ya sabía.",
                  "actors": ["relator"], "records": ["report", "agreement"],
                  "requirement": "required", "products": ["P4"],
                  "fields": {
                    "report": ["text", "topics", "conclusions", "proposals"],
                    "agreement": ["text", "responsible", "due"]
                  },
                  "see": ["Apartado 5.3.2: cómo se hace el informe"]
                }
              ]
            },
            {
              "id": "3.1.3", "number": "3.1.3", "title": "Participantes",
              "steps": [
                {
                  "id": "3.1.3.1",
                  "text": "Registre quiénes integran la CAP: los directivos, los directivos/docentes y, si estos los invitaron, también sus docentes.",
                  "actors": ["cre"], "records": ["attendance"], "requirement": "required"
                },
                {
                  "id": "3.1.3.2",
                  "text": "Si la conexión o los intereses lo aconsejan, forme más de una CAP en la red: póngale nombre a cada una y anote quiénes la integran, para qué se reúnen y por qué medios.",
                  "actors": ["cre"], "records": ["community"], "requirement": "optional",
                  "fields": {"community": ["name", "network", "members", "purposes", "conditions", "media"]},
                  "reminders": ["channels"]
                },
                {
                  "id": "3.1.3.3",
                  "text": "Participe durante toda la reunión: comparta una propuesta, una experiencia de su I. E. y los materiales que puedan servir a los demás.",
                  "actors": ["individual", "participante"], "records": ["proposal", "practice"],
                  "requirement": "required",
                  "fields": {
                    "proposal": ["text", "resources"],
                    "practice": ["text", "outcome", "because", "materials"]
                  },
                  "note": "Si alguien no pudo conectarse, pídale su aporte por teléfono o mensaje y léalo al grupo."
                },
                {
                  "id": "3.1.3.4",
                  "text": "Conversen sobre quiénes saben más de cada tema, quiénes desean participar y quiénes llevarán la gestión; respondan las cuatro preguntas.",
                  "actors": ["cre", "participante"], "records": ["answer"],
                  "requirement": "required", "questions": ["Q2"]
                }
              ]
            },
            {
              "id": "3.2.1", "number": "3.2.1", "title": "Organizamos las reuniones",
              "steps": [
                {
                  "id": "3.2.1.1",
                  "text": "Formen los equipos y decidan qué días se reunirán, a qué hora, cuánto tiempo y por qué medio. Elijan el medio que de verdad esté al alcance de todos.",
                  "actors": ["cre", "facilitador"], "records": ["team", "agenda", "channel"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "people", "of": "members", "per": "team", "min": 3,
                      "text": "Cada equipo reúne por lo menos a tres participantes."
                    }
                  ],
                  "team": {"kind": "affinity", "min": 3},
                  "fields": {"channel": ["text", "team", "use"]}, "reminders": ["channels"],
                  "see": ["Anexo 01: agendas propuestas"]
                }
              ]
            },
            {
              "id": "3.2.2", "number": "3.2.2", "title": "Para qué sirven las condiciones",
              "steps": [
                {
                  "id": "3.2.2.1",
                  "text": "Explique que las condiciones acordadas buscan que nadie se quede sin intervenir, tanto en vivo como por mensajes.",
                  "actors": ["facilitador"], "records": ["notice"], "requirement": "required",
                  "reminders": ["conditions"],
                  "see": ["Apartado 2: las cuatro condiciones acordadas"]
                },
                {
                  "id": "3.2.2.2",
                  "text": "Elijan, entre directivos y docentes, al relator de esta reunión.",
                  "actors": ["plenary"], "records": ["role"], "requirement": "required",
                  "roles": ["relator"]
                },
                {
                  "id": "3.2.2.3",
                  "text": "Invite al grupo a discutir con provecho: que cada intervención vuelva a lo que aprenden los estudiantes.",
                  "actors": ["facilitador"], "records": ["notice"], "requirement": "required",
                  "reminders": ["conditions"]
                }
              ]
            },
            {
              "id": "3.2.3", "number": "3.2.3", "title": "Adoptamos los valores",
              "steps": [
                {
                  "id": "3.2.3.1",
                  "text": "Lean los siete valores y sus diez enunciados, y adóptenlos como normas de la CAP. Pueden agregar otras que el grupo considere necesarias.",
                  "actors": ["participante"], "records": ["norm"], "requirement": "required",
                  "reminders": ["values"]
                }
              ]
            },
            {
              "id": "3.2.4", "number": "3.2.4", "title": "Centramos la discusión",
              "steps": [
                {
                  "id": "3.2.4.1",
                  "text": "Cuide que la conversación gire en torno a los avances de los estudiantes y a los medios y estrategias que los hacen posibles. Si el grupo se desvía, recuérdelo con amabilidad.",
                  "actors": ["facilitador"], "records": ["notice"], "requirement": "required"
                }
              ]
            },
            {
              "id": "3.2.5", "number": "3.2.5", "title": "Planificamos el trabajo",
              "steps": [
                {
                  "id": "3.2.5.1",
                  "text": "Respondan las tres preguntas y fijen con ellas los propósitos de las reuniones y los resultados o productos que esperan obtener.",
                  "actors": ["cre", "facilitador"], "records": ["agenda", "answer"],
                  "requirement": "required", "questions": ["Q3"]
                }
              ]
            },
            {
              "id": "3.2.6", "number": "3.2.6", "title": "Elegimos los propósitos",
              "steps": [
                {
                  "id": "3.2.6.1",
                  "text": "Elijan, si les sirve, alguno de los propósitos sugeridos e inclúyanlo en la agenda: reflexionar sobre sus estrategias o guiar la planificación y la evaluación.",
                  "actors": ["cre", "facilitador"], "records": ["agenda"],
                  "requirement": "optional", "reminders": ["purposesOfWork"]
                }
              ]
            },
            {
              "id": "3.2.7", "number": "3.2.7", "title": "Preguntamos al terminar",
              "minutes": 10,
              "steps": [
                {
                  "id": "3.2.7.1",
                  "text": "Antes de despedirse, plantee las tres preguntas de cierre y recoja cómo valora el grupo el trabajo compartido.",
                  "actors": ["facilitador"], "records": ["evaluation", "answer"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "count", "of": "evaluation", "per": "session", "min": 1,
                      "text": "Toda reunión termina con estas preguntas."
                    }
                  ],
                  "questions": ["Q4"], "sets": {"evaluation": {"type": "closing"}}
                }
              ]
            },
            {
              "id": "3.2.8", "number": "3.2.8", "title": "Meta del año",
              "steps": [
                {
                  "id": "3.2.8.1",
                  "text": "Programe con cada equipo las reuniones del año: una de inicio, una de proceso y una de balance, como mínimo. A usted le corresponde liderarlas.",
                  "actors": ["cre"], "records": ["agenda"], "requirement": "required",
                  "limits": [
                    {
                      "measure": "count", "of": "meetings", "per": "year", "min": 3,
                      "text": "Cada equipo se reúne tres veces al año o más."
                    }
                  ],
                  "reminders": ["meetingTypes"]
                }
              ]
            }
          ]
        },
        {
          "id": "4", "number": "4", "title": "Metodología de la CAP",
          "activities": [
            {
              "id": "4.A", "title": "Del autodiagnóstico al apoyo mutuo",
              "steps": [
                {
                  "id": "4.1",
                  "text": "Mire con sinceridad su propio trabajo: anote qué le cuesta o qué le falta y frente a qué desafío de la enseñanza a distancia lo nota.",
                  "actors": ["individual", "participante"], "records": ["need"],
                  "requirement": "required", "products": ["P8"],
                  "fields": {"need": ["text", "challenge"]},
                  "note": "Aclare que nadie será calificado: cuanto más sincera la mirada, más útil será la lista."
                },
                {
                  "id": "4.2",
                  "text": "Convierta lo anotado en su lista de necesidades de formación: ubique cada una en la brecha que le corresponde.",
                  "actors": ["individual", "participante"], "records": ["need"],
                  "requirement": "required", "products": ["P8"], "choices": "gaps",
                  "fields": {"need": ["gap"]}, "continues": "4.1", "reminders": ["gaps"]
                },
                {
                  "id": "4.3",
                  "text": "Ordene sus necesidades según cuánto cuesta resolverlas: asigne el 1 a la más sencilla, números mayores a las que exigen más, y empiece por la primera.",
                  "actors": ["individual", "participante"], "records": ["need"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "count",
                      "text": "Las necesidades van de la menos a la más difícil de atender."
                    }
                  ],
                  "products": ["P8"], "after": ["4.2"], "fields": {"need": ["difficulty"]},
                  "continues": "4.1"
                },
                {
                  "id": "4.4",
                  "text": "Acuerden en su equipo cómo mejorarán la práctica que eligieron y elaboren la pauta de trabajo común con los cambios que harán en su manera de enseñar.",
                  "actors": ["team", "participante"], "records": ["agreement", "pauta"],
                  "requirement": "required", "products": ["P7"], "after": ["4.3"],
                  "team": {"kind": "affinity", "min": 2, "max": 3},
                  "fields": {
                    "agreement": ["text", "responsible", "due"],
                    "pauta": ["text", "need", "strategies", "members"]
                  },
                  "sets": {"agreement": {"level": "team"}},
                  "see": ["Apartado 6: cómo poner en práctica la pauta"]
                },
                {
                  "id": "4.5",
                  "text": "Decidan cómo se acompañarán entre colegas para cumplir lo acordado: quién estará pendiente, cuándo, de qué modo y con qué señales sabrán que avanzan.",
                  "actors": ["team", "participante"], "records": ["followPlan"],
                  "requirement": "required", "team": {"kind": "affinity", "min": 2, "max": 3},
                  "fields": {
                    "agreement": [
                      "follow.who",
                      "follow.when",
                      "follow.how",
                      "follow.instrument",
                      "follow.indicator"
                    ]
                  },
                  "continues": "4.4"
                }
              ]
            },
            {
              "id": "4.B", "title": "Tres herramientas formativas",
              "steps": [
                {
                  "id": "4.6",
                  "text": "Aplique las fichas con las que hace seguimiento a sus estudiantes a distancia, los retroalimenta y los acompaña. Anote qué muestran, cuánto se avanza y en qué evidencia se apoya.",
                  "actors": ["individual", "participante"], "records": ["tracking"],
                  "requirement": "required",
                  "fields": {"tracking": ["text", "progress", "evidence"]},
                  "reminders": ["tools"]
                },
                {
                  "id": "4.7",
                  "text": "Conversen entre colegas, de palabra o por escrito, sobre lo que cada uno puede mejorar. Usen solo los criterios que acordaron antes y háblense con respeto y confianza.",
                  "actors": ["pair", "participante"], "records": ["evaluation"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "count", "of": "criteria", "min": 1,
                      "text": "Acuerden los criterios antes de conversar."
                    }
                  ],
                  "team": {"kind": "affinity", "min": 2, "max": 2},
                  "fields": {"evaluation": ["text", "person"]}, "reminders": ["values", "tools"]
                },
                {
                  "id": "4.8",
                  "text": "Guarde en su portafolio las estrategias que mejor funcionan: explique por qué y en qué se fundamentan, y agregue la herramienta con que les hace seguimiento. Sume trabajos del portafolio de sus estudiantes.",
                  "actors": ["individual", "participante"], "records": ["portfolio"],
                  "requirement": "required", "products": ["P10"],
                  "fields": {"portfolio": ["text", "grounds", "tool"]}, "reminders": ["tools"]
                }
              ]
            }
          ]
        },
        {
          "id": "5", "number": "5", "title": "Momentos de las reuniones",
          "activities": [
            {
              "id": "5.1", "number": "5.1", "title": "Antes de la reunión",
              "steps": [
                {
                  "id": "5.1.1",
                  "text": "Convoque a los participantes y asegure lo necesario para que las reuniones del año puedan realizarse: fechas, medios y apoyo a quien tenga dificultades para conectarse.",
                  "actors": ["cre"], "records": ["agenda"], "requirement": "required",
                  "limits": [
                    {
                      "measure": "count", "of": "meetings", "per": "year", "min": 3,
                      "text": "Hay que prever tres reuniones al año, como mínimo."
                    }
                  ]
                },
                {
                  "id": "5.1.2",
                  "text": "Armen la agenda a partir de las necesidades que han detectado. Para encontrarlas, respondan las dos preguntas.",
                  "actors": ["cre", "director"], "records": ["agenda", "answer"],
                  "requirement": "required", "questions": ["Q5"],
                  "see": ["Anexo 02: ficha guía, preguntas para antes de la reunión"]
                },
                {
                  "id": "5.1.3",
                  "text": "Con la agenda lista, vean si el tema se presta para aprenderlo en grupo y cómo compartirá cada persona lo que sabe. Respondan las dos preguntas.",
                  "actors": ["cre", "facilitador"], "records": ["answer"],
                  "requirement": "required", "questions": ["Q6"], "after": ["5.1.2"]
                },
                {
                  "id": "5.1.4",
                  "text": "Revise las evidencias que dejaron las fichas con que se orienta a directivos y docentes. Anote cada necesidad de formación que encuentre, indique su brecha y adjunte la evidencia.",
                  "actors": ["cre"], "records": ["need", "evidence"], "requirement": "required",
                  "products": ["P8"], "choices": "gaps", "fields": {"need": ["text", "gap"]}, "reminders": ["gaps"]
                },
                {
                  "id": "5.1.5",
                  "text": "Avisen a tiempo qué temas se tratarán, para que cada participante prepare su intervención, cuestione su práctica y piense qué necesita aprender.",
                  "actors": ["cre", "facilitador"], "records": ["agenda", "notice"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "days",
                      "text": "Avisen con la anticipación suficiente para prepararse; el plazo lo fija la red."
                    }
                  ],
                  "note": "Envíe el aviso por el medio que cada quien sí revisa; a quien no tenga internet, llámelo o mándele un SMS."
                },
                {
                  "id": "5.1.6",
                  "text": "Ordene los avances y las dificultades que aparecen en las fichas y elija los temas que llevará a la reunión para fortalecer, cambiar o mejorar la práctica.",
                  "actors": ["cre"], "records": ["evidence", "topic"], "requirement": "required",
                  "fields": {"topic": ["text", "reason"]}
                },
                {
                  "id": "5.1.7",
                  "text": "Prepárese antes de la reunión: lea y piense sobre las prácticas que se tratarán, para que pueda fundamentar los acuerdos, compromisos y tareas de su pauta.",
                  "actors": ["everyone", "participante"], "records": ["notice"],
                  "requirement": "required"
                }
              ]
            },
            {
              "id": "5.2.1", "number": "5.2 Primero", "title": "Agenda y propósitos",
              "minutes": 10,
              "steps": [
                {
                  "id": "5.2.1.1",
                  "text": "Abra la reunión con la agenda y los propósitos, y relaciónelos con una situación real de las II. EE. para que todos se sientan protagonistas.",
                  "actors": ["facilitador"], "records": ["agenda"], "requirement": "required",
                  "limits": [
                    {
                      "measure": "count", "of": "presentation", "per": "session", "min": 1,
                      "text": "La agenda y los propósitos van siempre primero."
                    }
                  ],
                  "note": "Comparta la agenda en pantalla o en el chat, y léala en voz alta para quien se conecta solo con audio."
                }
              ]
            },
            {
              "id": "5.2.2", "number": "5.2 Segundo", "title": "Compartimos experiencias",
              "minutes": 55,
              "steps": [
                {
                  "id": "5.2.2.1",
                  "text": "Si lo desea, cuente una experiencia ligada a la agenda y a lo que preparó: qué hizo, cómo se comunicó con estudiantes y familias, qué resultó y por qué.",
                  "actors": ["volunteers", "participante"],
                  "records": ["practice", "presentation"], "requirement": "voluntary",
                  "after": ["5.2.1.1"],
                  "fields": {"practice": ["text", "outcome", "because", "reasons", "materials"]},
                  "reminders": ["focus"]
                },
                {
                  "id": "5.2.2.2",
                  "text": "Muestre, si le parece útil, evidencias de sus fichas o de los portafolios de docentes y estudiantes.",
                  "actors": ["participante"], "records": ["evidence"], "requirement": "optional",
                  "note": "Antes de compartir la pantalla, cubra los nombres y las fotos de los estudiantes."
                },
                {
                  "id": "5.2.2.3",
                  "text": "Abra un espacio para hablar de logros y dificultades. Anote lo principal y pida propuestas concretas de mejora.",
                  "actors": ["facilitador"], "records": ["note", "proposal"],
                  "requirement": "required"
                },
                {
                  "id": "5.2.2.4",
                  "text": "Ordene las dudas que surgieron y aclárelas con el grupo, con apoyo del currículo nacional priorizado para el año, los indicadores y las evidencias de las fichas.",
                  "actors": ["facilitador"], "records": ["question"], "requirement": "required",
                  "fields": {"question": ["text"]}, "sets": {"question": {"type": "doubt"}}
                }
              ]
            },
            {
              "id": "5.2.3", "number": "5.2 Tercero", "title": "Reflexión crítica",
              "minutes": 35,
              "steps": [
                {
                  "id": "5.2.3.1",
                  "text": "Discutan con espíritu crítico las experiencias escuchadas: facilitador, relator y participantes aportan su retroalimentación. Terminen con conclusiones concretas para fortalecer la práctica.",
                  "actors": ["plenary", "facilitador", "relator", "participante"],
                  "records": ["note", "conclusion"], "requirement": "required",
                  "after": ["5.2.1.1"], "fields": {"conclusion": ["text", "topic"]},
                  "reminders": ["values"]
                }
              ]
            },
            {
              "id": "5.2.4", "number": "5.2 Cuarto", "title": "Propuestas y compromisos",
              "minutes": 40,
              "steps": [
                {
                  "id": "5.2.4.1",
                  "text": "Construyan acuerdos y compromisos para mejorar sus propuestas, las herramientas que usan, la comunicación con las familias y la manera de documentar lo que prueben.",
                  "actors": ["plenary"], "records": ["agreement", "commitment"],
                  "requirement": "required",
                  "fields": {
                    "agreement": ["text", "responsible", "due"],
                    "commitment": ["text", "person", "actions", "evidence", "due"]
                  },
                  "sets": {"agreement": {"level": "plenary"}}
                },
                {
                  "id": "5.2.4.2",
                  "text": "Organicen en conclusiones lo que el grupo ha aprendido, de modo que cada I. E. pueda llevarlo a la práctica.",
                  "actors": ["facilitador", "relator"], "records": ["conclusion"],
                  "requirement": "required", "fields": {"conclusion": ["text", "topic"]},
                  "reminders": ["contributesTo"]
                },
                {
                  "id": "5.2.4.3",
                  "text": "Plantee al grupo las ocho preguntas que ayudan a pasar de la conversación a la práctica, y dé tiempo para responder cada una.",
                  "actors": ["facilitador", "plenary"], "records": ["answer"],
                  "requirement": "required", "questions": ["Q7"],
                  "see": ["Anexo 02: ficha guía, reflexión en equipo"],
                  "note": "Si el tiempo apremia, reparta las preguntas entre los equipos y pida que respondan por el chat."
                },
                {
                  "id": "5.2.4.4",
                  "text": "Anote las reflexiones más importantes que dejaron las ocho preguntas e inclúyalas en el informe.",
                  "actors": ["relator"], "records": ["report", "note"],
                  "requirement": "required", "products": ["P4"], "after": ["5.2.4.3"],
                  "fields": {"report": ["text"]}
                }
              ]
            },
            {
              "id": "5.2.5", "number": "5.2 Pautas", "title": "Pautas de trabajo común",
              "minutes": 30,
              "steps": [
                {
                  "id": "5.2.5.1",
                  "text": "Reúnanse en dúo o trío con quienes tienen preocupaciones parecidas y anoten qué problemas de su práctica comparten.",
                  "actors": ["team", "participante"], "records": ["team", "problem"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "people", "of": "members", "per": "team", "min": 2, "max": 3,
                      "text": "Cada equipo tiene dos o tres integrantes."
                    }
                  ],
                  "products": ["P7"], "team": {"kind": "affinity", "min": 2, "max": 3},
                  "fields": {"problem": ["text", "tried"]},
                  "note": "Abra una sala virtual por equipo, o un grupo de mensajes con quienes no tienen video."
                },
                {
                  "id": "5.2.5.2",
                  "text": "Partan de la necesidad que comparten y decidan qué procedimiento van a mejorar, con qué estrategias y fundamentos, con qué tareas y cómo analizarán los resultados.",
                  "actors": ["team", "participante"], "records": ["pauta", "task"],
                  "requirement": "required", "products": ["P7"], "after": ["5.2.5.1"],
                  "team": {"kind": "affinity", "min": 2, "max": 3},
                  "fields": {
                    "pauta": ["text", "need", "strategies", "grounds", "evidence", "members"],
                    "task": ["text", "type", "person", "due"]
                  },
                  "reminders": ["avoid", "pautaIdeas", "taskTypes"],
                  "see": ["Apartado 6: cómo poner en práctica la pauta"]
                },
                {
                  "id": "5.2.5.3",
                  "text": "Lleve la pauta de su equipo a su bitácora personal: escriba con sus palabras qué se propone y agregue las tareas que usted asume.",
                  "actors": ["individual", "participante"], "records": ["logbook", "pauta"],
                  "requirement": "required", "products": ["P6", "P7"], "after": ["5.2.5.2"],
                  "fields": {"logbook": ["text"], "pauta": ["tasks"]},
                  "sets": {"logbook": {"moment": "during"}}, "continues": "5.2.5.2"
                },
                {
                  "id": "5.2.5.4",
                  "text": "Complete el informe con las conclusiones, las propuestas y los acuerdos de todos, en papel y en archivo digital. Compártalo por correo o por el medio que usen.",
                  "actors": ["relator"], "records": ["report", "agreement"],
                  "requirement": "required", "products": ["P4"],
                  "fields": {
                    "report": ["conclusions", "proposals"],
                    "agreement": ["text", "responsible", "due"]
                  },
                  "sets": {"agreement": {"level": "plenary"}}, "continues": "5.2.4.4"
                }
              ]
            },
            {
              "id": "5.3.1", "number": "5.3.1", "title": "Bitácora personal",
              "steps": [
                {
                  "id": "5.3.1.1",
                  "text": "Pruebe las estrategias que eligió y observe qué cambia en su práctica. Anote qué vio y en qué fecha.",
                  "actors": ["individual", "participante"], "records": ["observation"],
                  "requirement": "required", "products": ["P6"],
                  "fields": {"observation": ["text", "date"]}
                },
                {
                  "id": "5.3.1.2",
                  "text": "Escriba en su bitácora lo que reflexiona: qué problema tenía, qué decidió, por qué y qué resultó.",
                  "actors": ["individual", "participante"], "records": ["logbook"],
                  "requirement": "required", "products": ["P6"], "fields": {"logbook": ["text"]},
                  "sets": {"logbook": {"moment": "after"}}, "reminders": ["logbookContents"],
                  "see": ["Anexo 02: ficha guía, consignas para la bitácora"],
                  "note": "La bitácora es de cada persona: nadie la lee si su dueño no la comparte."
                },
                {
                  "id": "5.3.1.3",
                  "text": "Haga la lista de las tareas que le tocaron: indique de qué tipo es cada una y para cuándo la hará, y comente en su bitácora para qué le servirán.",
                  "actors": ["individual", "participante"], "records": ["task", "logbook"],
                  "requirement": "required", "products": ["P6"],
                  "fields": {"task": ["text", "type", "due"], "logbook": ["text"]},
                  "sets": {"logbook": {"moment": "after"}}, "reminders": ["taskTypes"]
                }
              ]
            },
            {
              "id": "5.3.2", "number": "5.3.2", "title": "Informe de la reunión",
              "steps": [
                {
                  "id": "5.3.2.1",
                  "text": "Redacte el informe de esta reunión: temas tratados, conclusiones, propuestas, medidas y tareas pendientes.",
                  "actors": ["relator"], "records": ["report"], "requirement": "required",
                  "limits": [
                    {
                      "measure": "count", "of": "report", "per": "session", "min": 1,
                      "text": "Cada reunión tiene su propio informe."
                    }
                  ],
                  "products": ["P4"],
                  "fields": {
                    "report": ["text", "topics", "conclusions", "proposals", "measures", "tasks"]
                  },
                  "see": ["Lo que anotó en los pasos 5.2.4.4 y 5.2.5.4"]
                },
                {
                  "id": "5.3.2.2",
                  "text": "Archiven el informe en el libro de actas; anoten con qué número quedó y quién custodia el libro.",
                  "actors": ["cre", "crer"], "records": ["report"], "requirement": "recommended",
                  "products": ["P5"], "after": ["5.3.2.1"], "fields": {"report": ["text"]},
                  "note": "El resguardo del libro le corresponde al CRER."
                },
                {
                  "id": "5.3.2.3",
                  "text": "Envíe el informe a todos los participantes y anote la fecha de envío, para que puedan preparar el encuentro que sigue.",
                  "actors": ["relator"], "records": ["report", "handover"],
                  "requirement": "recommended",
                  "limits": [
                    {
                      "measure": "days", "of": "report", "per": "session", "max": 3,
                      "text": "Conviene que todos lo tengan a más tardar tres días después de la reunión."
                    }
                  ],
                  "after": ["5.3.2.1"], "fields": {"report": ["sent"]}, "continues": "5.3.2.1"
                },
                {
                  "id": "5.3.2.4",
                  "text": "Revisen juntos los acuerdos registrados: vean cuáles se cumplieron, qué propuestas y herramientas ya están en uso y qué ajustes piden.",
                  "actors": ["cre", "participante"], "records": ["review"],
                  "requirement": "required"
                }
              ]
            }
          ]
        },
        {
          "id": "6", "number": "6", "title": "Ponemos en práctica la pauta",
          "activities": [
            {
              "id": "6.A", "title": "Reglas de la pauta",
              "steps": [
                {
                  "id": "6.A.1",
                  "text": "Relean su pauta y comprueben que habla de cómo van a enseñar, es decir, de procedimientos y procesos, y no de contenidos. Corríjanla si hace falta.",
                  "actors": ["team", "participante"], "records": ["pauta"],
                  "requirement": "required", "team": {"kind": "affinity", "min": 2, "max": 3},
                  "fields": {"pauta": ["text"]}, "continues": "5.2.5.2", "reminders": ["avoid"]
                },
                {
                  "id": "6.A.2",
                  "text": "Revisen que las estrategias y tareas sean concretas: que cualquiera entienda qué se hará, quién se encarga y para cuándo.",
                  "actors": ["team", "participante"], "records": ["pauta", "task"],
                  "requirement": "required", "team": {"kind": "affinity", "min": 2, "max": 3},
                  "fields": {"pauta": ["strategies"], "task": ["text", "person", "due"]},
                  "continues": "5.2.5.2", "reminders": ["avoid"]
                },
                {
                  "id": "6.A.3",
                  "text": "Agreguen las evidencias que sostienen su pauta y expliquen con qué razones pedagógicas la respaldan.",
                  "actors": ["team", "participante"], "records": ["evidence"],
                  "requirement": "required", "team": {"kind": "affinity", "min": 2, "max": 3},
                  "reminders": ["avoid"]
                },
                {
                  "id": "6.A.4",
                  "text": "Describa la mejora en varios niveles, del más sencillo al más exigente, y elija aquel desde el que empezará usted.",
                  "actors": ["individual", "participante"], "records": ["pauta"],
                  "requirement": "recommended", "fields": {"pauta": ["levels"]},
                  "continues": "5.2.5.2",
                  "note": "Los integrantes de un mismo equipo pueden partir de niveles distintos."
                }
              ]
            },
            {
              "id": "6.B", "title": "Ciclo de ocho pasos",
              "steps": [
                {
                  "id": "6.B.1",
                  "text": "Identifiquen qué necesitan aprender sus estudiantes y anótenlo.",
                  "actors": ["participante"], "records": ["cycle"], "requirement": "required",
                  "reminders": ["cycle"]
                },
                {
                  "id": "6.B.2",
                  "text": "A partir de ese análisis, decidan qué van a mejorar primero.",
                  "actors": ["participante"], "records": ["cycle"], "requirement": "required",
                  "after": ["6.B.1"]
                },
                {
                  "id": "6.B.3",
                  "text": "Elijan la práctica pedagógica que trabajarán; busquen una que ofrezca varios caminos para mejorar el aprendizaje a distancia.",
                  "actors": ["participante"], "records": ["cycle", "practice"],
                  "requirement": "required", "fields": {"practice": ["text", "reasons"]}
                },
                {
                  "id": "6.B.4",
                  "text": "Acuerden entre todos qué necesitan aprender ustedes para sacar adelante esa práctica e indiquen la brecha de cada necesidad.",
                  "actors": ["participante"], "records": ["cycle", "need"],
                  "requirement": "required", "products": ["P8"],
                  "limits": [
                    {
                      "measure": "people",
                      "text": "La lista vale cuando todos están de acuerdo."
                    }
                  ],
                  "choices": "gaps", "fields": {"need": ["text", "gap"]}, "reminders": ["gaps"]
                },
                {
                  "id": "6.B.5",
                  "text": "Elijan de qué forma atenderán las necesidades que pusieron en primer lugar.",
                  "actors": ["participante"], "records": ["cycle"], "requirement": "required",
                  "reminders": ["taskTypes", "channels"]
                },
                {
                  "id": "6.B.6",
                  "text": "Lleven a la práctica los acuerdos de los informes y las pautas de su bitácora; anoten cada acción que pongan en marcha.",
                  "actors": ["participante"], "records": ["cycle", "proposal"],
                  "requirement": "required", "fields": {"proposal": ["text", "resources"]},
                  "see": ["Informes de las reuniones y pautas de la bitácora personal"]
                },
                {
                  "id": "6.B.7",
                  "text": "Evalúen lo vivido: cómo aplicaron las estrategias y qué efectos tuvieron.",
                  "actors": ["participante"], "records": ["cycle", "evaluation"],
                  "requirement": "required", "fields": {"evaluation": ["text"]},
                  "sets": {"evaluation": {"type": "balance"}}
                },
                {
                  "id": "6.B.8",
                  "text": "Señalen qué necesidades nuevas aparecieron y comiencen con ellas otra vuelta del ciclo.",
                  "actors": ["participante"], "records": ["cycle"], "requirement": "required",
                  "back": "6.B.1"
                }
              ]
            }
          ]
        },
        {
          "id": "AN1", "number": "Anexo 01", "title": "Agendas propuestas para las reuniones",
          "notes": [
            {
              "id": "AN1-N1",
              "text": "Estas agendas son propuestas. Lo que en ellas se señala como obligatorio vale para la red que decide seguirlas."
            },
            {
              "id": "AN1-N2",
              "text": "La segunda y la tercera reunión siguen la misma agenda; en cada una se describe una buena práctica nueva."
            },
            {
              "id": "AN1-N3",
              "text": "La reunión de balance es opcional, aunque conviene hacerla."
            }
          ],
          "activities": [
            {
              "id": "CAP1", "number": "CAP N° 01",
              "title": "Primera reunión: reconocemos nuestras prácticas", "minutes": 170,
              "steps": [
                {
                  "id": "CAP1.1",
                  "text": "Dé la bienvenida y presente la reunión: qué se proponen, con qué insumos cuentan, qué producto dejarán y qué camino seguirán.",
                  "actors": ["facilitador"], "records": ["agenda", "notice"],
                  "requirement": "required",
                  "note": "Confirme que todos escuchan y que conocen el medio por el que pueden pedir la palabra."
                },
                {
                  "id": "CAP1.2",
                  "text": "Si lo desean, rompan el hielo con una dinámica breve, acuerden las normas de convivencia de la reunión, o hagan ambas cosas.",
                  "actors": ["plenary"], "records": ["norm"], "requirement": "optional",
                  "reminders": ["values"]
                },
                {
                  "id": "CAP1.3",
                  "text": "Piense por su cuenta en las estrategias pedagógicas que se usan en la red y escriba lo que responde a cada una de las tres preguntas.",
                  "actors": ["individual"], "records": ["answer"], "requirement": "required",
                  "questions": ["Q8"],
                  "note": "A quien participa por mensajes, hágale llegar las preguntas y reciba sus respuestas por el mismo medio."
                },
                {
                  "id": "CAP1.4",
                  "text": "Compartan sus respuestas y den ejemplos: casos, experiencias, estrategias. De cada práctica digan por qué y para qué la usan, y anótenla en una lista que todos puedan ver.",
                  "actors": ["plenary"], "records": ["practice", "wallChart"],
                  "requirement": "required", "questions": ["Q9"], "products": ["P1", "P11"],
                  "fields": {"practice": ["text", "because", "level", "area", "person"]},
                  "note": "Ponga la lista en la pantalla o en un documento común; léala en voz alta a quien sigue la reunión por teléfono."
                },
                {
                  "id": "CAP1.5",
                  "text": "Formen dúos o tríos por afinidad y respondan juntos las tres preguntas sobre los acuerdos del diálogo reflexivo, las evidencias y las prácticas aplicadas.",
                  "actors": ["team"], "records": ["answer"], "requirement": "required",
                  "questions": ["Q10"], "team": {"kind": "affinity", "min": 2, "max": 3}
                },
                {
                  "id": "CAP1.6",
                  "text": "Representen sus respuestas con un esquema, un dibujo, símbolos u otra forma gráfica, y expónganlas a los demás. Al final redacten entre todos una síntesis con las conclusiones; si pueden, ordénenla por nivel y área curricular.",
                  "actors": ["team", "plenary"], "records": ["wallChart", "conclusion"],
                  "requirement": "required", "products": ["P11"],
                  "team": {"kind": "affinity", "min": 2, "max": 3},
                  "see": ["Lo que cada equipo respondió en el paso CAP1.5"]
                },
                {
                  "id": "CAP1.7",
                  "text": "Profundicen juntos: ¿cómo se enlazan el monitoreo, el acompañamiento y la retroalimentación con lo que logran los estudiantes y con las responsabilidades de quien dirige? Respondan las dos preguntas y anoten las reflexiones que surjan.",
                  "actors": ["plenary"], "records": ["answer", "note"],
                  "requirement": "required", "questions": ["Q11"]
                },
                {
                  "id": "CAP1.8",
                  "text": "De ser posible, presente información sobre cómo influyen en los logros de los estudiantes el desempeño del docente y el liderazgo pedagógico del directivo; luego plantee la pregunta y recoja las respuestas.",
                  "actors": ["facilitador"], "records": ["answer"], "requirement": "recommended",
                  "questions": ["Q12"]
                },
                {
                  "id": "CAP1.9",
                  "text": "En lo posible, expongan con argumentos qué efectos tiene el acompañamiento pedagógico; las seis preguntas les servirán de guía.",
                  "actors": ["plenary"], "records": ["answer"], "requirement": "recommended",
                  "questions": ["Q13"]
                },
                {
                  "id": "CAP1.10",
                  "text": "Elija una buena práctica de su propio desempeño y descríbala. Explique cómo se refleja en ella cada uno de los tres indicadores y diga con cuál quiere seguir trabajando.",
                  "actors": ["individual"], "records": ["practice", "answer"],
                  "requirement": "required", "products": ["P1"], "choices": "indicators",
                  "fields": {"practice": ["text", "because", "indicator", "level", "area"]},
                  "sets": {"practice": {"outcome": "helps"}}
                },
                {
                  "id": "CAP1.11",
                  "text": "Reúnanse en dúos o tríos con quienes eligieron el mismo indicador y reflexionen a partir de las cuatro preguntas.",
                  "actors": ["team"], "records": ["answer"], "requirement": "required",
                  "questions": ["Q14"], "after": ["CAP1.10"],
                  "team": {"kind": "affinity", "min": 2, "max": 3},
                  "see": ["La buena práctica y el indicador elegidos en el paso CAP1.10"],
                  "note": "Si más de tres personas coinciden en un indicador, forme con ellas varios equipos."
                },
                {
                  "id": "CAP1.12",
                  "text": "Escriban en equipo las acciones concretas con las que alcanzarán la buena práctica y preséntenlas a los demás. Mientras escuchan, que cada participante anote las que más le sirvan.",
                  "actors": ["team", "individual"], "records": ["proposal", "note"],
                  "requirement": "required", "products": ["P1"],
                  "team": {"kind": "affinity", "min": 2, "max": 3}
                },
                {
                  "id": "CAP1.13",
                  "text": "Conversen sobre qué acciones aplicarán y cómo, con ayuda de las dos preguntas. Busquen un consenso sobre las condiciones que cada acción necesita para dar resultado y anótenlas como acuerdos.",
                  "actors": ["plenary"], "records": ["answer", "agreement"],
                  "requirement": "required", "questions": ["Q15"], "products": ["P1"],
                  "sets": {"agreement": {"level": "plenary"}},
                  "see": ["Las acciones que los equipos escribieron en el paso CAP1.12"]
                },
                {
                  "id": "CAP1.14",
                  "text": "Con ayuda de las dos preguntas, tomen acuerdos y fijen los próximos pasos para aplicar las estrategias con que acompañarán a los estudiantes en Aprendo en Casa. De cada acuerdo digan quién se encarga, para cuándo y cómo le darán seguimiento.",
                  "actors": ["plenary"], "records": ["agreement", "followPlan"],
                  "requirement": "required", "questions": ["Q16"],
                  "fields": {"agreement": ["text", "responsible", "due"]},
                  "sets": {"agreement": {"level": "plenary"}}
                },
                {
                  "id": "CAP1.15",
                  "text": "Cierre el trabajo: recuerde para qué se reunieron y resuma lo más valioso de las reflexiones, los análisis, las conclusiones y los acuerdos.",
                  "actors": ["facilitador"], "records": ["conclusion"],
                  "requirement": "required"
                },
                {
                  "id": "CAP1.16",
                  "text": "Dediquen alrededor de media hora a descubrir qué necesidades o rasgos tienen en común y, en dúos o tríos, elaboren con ellos su pauta de trabajo común. Al terminar, que cada participante la registre en su bitácora personal.",
                  "actors": ["team", "individual"], "records": ["pauta", "logbook"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "minutes", "of": "pauta", "per": "session", "max": 30,
                      "text": "Las pautas toman unos 30 minutos."
                    }
                  ],
                  "products": ["P7", "P6"], "team": {"kind": "affinity", "min": 2, "max": 3},
                  "fields": {
                    "pauta": [
                      "members",
                      "need",
                      "text",
                      "tasks",
                      "strategies",
                      "grounds",
                      "evidence",
                      "levels"
                    ]
                  },
                  "sets": {"logbook": {"moment": "during"}}, "reminders": ["avoid"],
                  "see": [
                    "Apartado 5.2: cómo se arma una pauta de trabajo común",
                    "Apartado 6: reglas de la pauta y ciclo de ocho pasos"
                  ]
                },
                {
                  "id": "CAP1.17",
                  "text": "Acuerden entre todos cuándo y por qué medio será la siguiente reunión CAP, qué se tratará y qué llevará preparado cada participante.",
                  "actors": ["plenary"], "records": ["next", "agreement"],
                  "requirement": "required",
                  "fields": {"agreement": ["text", "responsible", "due"]},
                  "sets": {"agreement": {"level": "plenary"}},
                  "see": ["Apartado 5.1: lo que se hace antes de cada reunión"]
                }
              ]
            },
            {
              "id": "CAP2", "number": "CAP N° 02 y N° 03",
              "title": "Segunda y tercera reunión: reflexionamos sobre nuestras estrategias",
              "minutes": 170,
              "steps": [
                {
                  "id": "CAP2.1",
                  "text": "Dé la bienvenida y presente el recorrido de la reunión: qué se proponen, qué insumos usarán, qué producto construirán y en qué orden trabajarán.",
                  "actors": ["facilitador"], "records": ["agenda", "notice"],
                  "requirement": "required",
                  "note": "Esta agenda sirve para la segunda y la tercera reunión; diga cuál de las dos es."
                },
                {
                  "id": "CAP2.2",
                  "text": "Antes de entrar en materia, hagan una dinámica breve para tomar confianza, acuerden o revisen las reglas de convivencia, o hagan ambas cosas.",
                  "actors": ["plenary"], "records": ["norm"], "requirement": "required",
                  "reminders": ["values"]
                },
                {
                  "id": "CAP2.3",
                  "text": "Reflexionen, desde lo que han vivido, sobre el uso que dan a las fichas de seguimiento y acompañamiento, y respondan las dos preguntas.",
                  "actors": ["plenary"], "records": ["answer"], "requirement": "required",
                  "questions": ["Q17"]
                },
                {
                  "id": "CAP2.4",
                  "text": "Lea por su cuenta los tres aspectos y anote, para cada uno, lo que reconoce en su práctica.",
                  "actors": ["individual"], "records": ["reading", "answer"],
                  "requirement": "required", "choices": "indicators"
                },
                {
                  "id": "CAP2.5",
                  "text": "Decida en cuál de los aspectos puede contar una buena práctica nueva, distinta de las que ya ha descrito. Descríbala y responda las dos preguntas.",
                  "actors": ["individual"], "records": ["practice", "answer"],
                  "requirement": "required", "questions": ["Q18"], "products": ["P2"],
                  "choices": "indicators",
                  "fields": {"practice": ["text", "because", "indicator", "level", "area"]},
                  "sets": {"practice": {"outcome": "helps"}},
                  "see": ["Las buenas prácticas que describió en reuniones anteriores"]
                },
                {
                  "id": "CAP2.6",
                  "text": "Reúnanse en dúos o tríos con quienes eligieron el mismo aspecto y respondan la pregunta. Escojan después una estrategia o unas acciones que podrían realizar y anótenlas con un caso que sirva de ejemplo.",
                  "actors": ["team"], "records": ["answer", "proposal"],
                  "requirement": "required", "questions": ["Q19"], "products": ["P2"],
                  "after": ["CAP2.5"], "team": {"kind": "affinity", "min": 2, "max": 3},
                  "note": "Si más de tres personas coinciden en un aspecto, forme con ellas varios equipos."
                },
                {
                  "id": "CAP2.7",
                  "text": "De vuelta en plenaria, intercambien ideas y reconozcan las fortalezas y debilidades de la práctica en los aspectos que recoge la ficha. Respondan las dos preguntas para decidir qué harán y cómo.",
                  "actors": ["plenary"], "records": ["answer", "evaluation"],
                  "requirement": "required", "questions": ["Q20"], "products": ["P2"],
                  "after": ["CAP2.6"], "sets": {"evaluation": {"type": "balance"}}
                },
                {
                  "id": "CAP2.8",
                  "text": "Cierre el trabajo: vuelva al propósito de la reunión y resuma lo que más aportó de las reflexiones, los análisis, las conclusiones y los acuerdos.",
                  "actors": ["facilitador"], "records": ["conclusion"],
                  "requirement": "required"
                },
                {
                  "id": "CAP2.9",
                  "text": "Reserven alrededor de media hora para ver qué necesidades o rasgos comparten y armen con ellos, en dúos o tríos, su pauta de trabajo común. Al terminar, que cada participante la registre en su bitácora personal.",
                  "actors": ["team", "individual"], "records": ["pauta", "logbook"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "minutes", "of": "pauta", "per": "session", "max": 30,
                      "text": "Las pautas toman unos 30 minutos."
                    }
                  ],
                  "products": ["P7", "P6"], "team": {"kind": "affinity", "min": 2, "max": 3},
                  "fields": {
                    "pauta": [
                      "members",
                      "need",
                      "text",
                      "tasks",
                      "strategies",
                      "grounds",
                      "evidence",
                      "levels"
                    ]
                  },
                  "sets": {"logbook": {"moment": "during"}}, "reminders": ["avoid"],
                  "see": [
                    "Apartado 5.2: cómo se arma una pauta de trabajo común",
                    "Apartado 6: reglas de la pauta y ciclo de ocho pasos",
                    "La pauta que elaboró en la reunión anterior"
                  ]
                },
                {
                  "id": "CAP2.10",
                  "text": "Pónganse de acuerdo sobre la reunión que sigue: fecha, medio, temas y lo que llevará preparado cada participante.",
                  "actors": ["plenary"], "records": ["next", "agreement"],
                  "requirement": "required",
                  "fields": {"agreement": ["text", "responsible", "due"]},
                  "sets": {"agreement": {"level": "plenary"}},
                  "see": ["Apartado 5.1: lo que se hace antes de cada reunión"]
                }
              ]
            },
            {
              "id": "BAL", "number": "Balance", "title": "Reunión de balance", "minutes": 110,
              "steps": [
                {
                  "id": "BAL.1",
                  "text": "Dé la bienvenida y presente la reunión de balance: qué se proponen, qué informes y resultados revisarán, qué dejarán hecho y cómo trabajarán.",
                  "actors": ["facilitador"], "records": ["agenda", "notice"],
                  "requirement": "required"
                },
                {
                  "id": "BAL.2",
                  "text": "Si les parece bien, empiecen con una dinámica breve para tomar confianza, recuerden o acuerden las reglas de convivencia, o hagan ambas cosas.",
                  "actors": ["plenary"], "records": ["norm"], "requirement": "optional",
                  "reminders": ["values"]
                },
                {
                  "id": "BAL.3",
                  "text": "Valore por su cuenta y con sinceridad lo que las reuniones de la CAP han dejado en usted y en su trabajo; responda las ocho preguntas.",
                  "actors": ["individual"], "records": ["assessment"], "requirement": "required",
                  "questions": ["Q21"], "products": ["P3", "P12"], "choices": "Q21",
                  "fields": {"assessment": ["item", "text"]}
                },
                {
                  "id": "BAL.4",
                  "text": "Compartan en equipos lo que respondieron y lleven lo principal a la plenaria. Allí redacten una síntesis que todos puedan ver.",
                  "actors": ["team", "plenary"], "records": ["conclusion", "wallChart"],
                  "requirement": "required", "products": ["P3", "P11"],
                  "see": ["La autoevaluación del paso BAL.3"]
                },
                {
                  "id": "BAL.5",
                  "text": "Hagan una lluvia de ideas a partir de las dos preguntas: digan con libertad lo que piensan y anótenlo todo antes de ordenarlo.",
                  "actors": ["plenary"], "records": ["answer"], "requirement": "required",
                  "questions": ["Q22"], "products": ["P3"]
                },
                {
                  "id": "BAL.6",
                  "text": "Ordenen las ideas que surgieron y escriban, a la vista de todos, la síntesis con la que termina el balance.",
                  "actors": ["plenary"], "records": ["conclusion", "wallChart"],
                  "requirement": "required", "products": ["P3", "P11"]
                },
                {
                  "id": "BAL.7",
                  "text": "Cierre la reunión: recuerde qué buscaban con este balance y resuma lo más valioso de las reflexiones, los análisis, las conclusiones y los acuerdos.",
                  "actors": ["facilitador"], "records": ["conclusion"],
                  "requirement": "required"
                }
              ]
            }
          ]
        },
        {
          "id": "AN2", "number": "Anexo 02", "title": "Ficha guía del trabajo colaborativo",
          "notes": [
            {
              "id": "AN2-N1",
              "text": "La ficha tiene doce filas: cinco para preparar la reunión, cinco para usar mientras transcurre y dos para después. En cada fila, las preguntas ayudan a escribir la anotación."
            },
            {
              "id": "AN2-N2",
              "text": "Las preguntas parten de una adaptación de Leclerc, M. (2012)."
            }
          ],
          "activities": [
            {
              "id": "AN2-I", "number": "I", "title": "Antes: planifiquen y organicen la reunión",
              "steps": [
                {
                  "id": "AN2.I",
                  "text": "Antes de la reunión, revisen las preguntas de las cinco primeras filas de la ficha y escriban sus anotaciones sobre los objetivos, las necesidades, la agenda, la preparación y el reparto de responsabilidades.",
                  "actors": ["cre", "facilitador"], "records": ["answer", "sheet"],
                  "requirement": "required", "questions": ["F1", "F2", "F3", "F4", "F5"],
                  "products": ["P9"], "choices": "sheet", "fields": {"sheet": ["row", "text"]},
                  "see": ["Apartado 5.1: lo que se hace antes de cada reunión"],
                  "note": "Las preguntas orientan; lo que queda en la ficha es la anotación de cada fila."
                }
              ]
            },
            {
              "id": "AN2-II", "number": "II", "title": "Durante: lleven a cabo la reunión",
              "steps": [
                {
                  "id": "AN2.II",
                  "text": "A lo largo de la reunión, vayan llenando las filas de la ficha: el inicio, el intercambio de ideas y prácticas, la bitácora personal, la reflexión en equipo y el cierre. Lo que es de la bitácora, que cada participante lo escriba en la suya.",
                  "actors": ["facilitador", "relator", "participante"],
                  "records": ["answer", "sheet", "logbook"], "requirement": "required",
                  "questions": ["F6", "F7", "F8", "F9", "F10"], "products": ["P9", "P6"],
                  "choices": "sheet", "fields": {"sheet": ["row", "text"]},
                  "sets": {"logbook": {"moment": "during"}},
                  "see": [
                    "Apartado 5.2: los cuatro momentos de la reunión y las pautas de trabajo común"
                  ],
                  "note": "Repartan las filas desde el comienzo para que nadie deje de participar por escribir."
                }
              ]
            },
            {
              "id": "AN2-III", "number": "III", "title": "Después: den seguimiento y evalúen",
              "steps": [
                {
                  "id": "AN2.III",
                  "text": "Después de la reunión, revisen con las preguntas de la ficha si el informe del relator está completo, y que cada participante escriba en su bitácora personal lo que ha experimentado. En las dos últimas filas anoten lo que convenga recordar.",
                  "actors": ["relator", "participante"],
                  "records": ["report", "logbook", "sheet"], "requirement": "required",
                  "questions": ["F11", "F12"], "products": ["P9", "P4", "P6"],
                  "choices": "sheet",
                  "fields": {
                    "report": ["topics", "conclusions", "proposals", "measures", "tasks", "text"],
                    "sheet": ["row", "text"]
                  },
                  "sets": {"logbook": {"moment": "after"}}, "continues": "5.3.2.1",
                  "see": [
                    "Apartado 5.3.1: la bitácora personal",
                    "Apartado 5.3.2: el informe de la reunión"
                  ]
                }
              ]
            }
          ]
        },
        {
          "id": "AN3", "number": "Anexo 03",
          "title": "Lo que toca a quien facilita y a quien relata",
          "activities": [
            {
              "id": "AN3-1", "number": "1", "title": "Antes de la reunión",
              "steps": [
                {
                  "id": "AN3.1.1",
                  "text": "Analicen las preocupaciones que han expresado los participantes.",
                  "actors": ["cre", "facilitador"], "records": ["duty"],
                  "requirement": "required"
                },
                {
                  "id": "AN3.1.2", "text": "Sugieran qué temas conviene atender primero.",
                  "actors": ["cre", "facilitador"], "records": ["duty"],
                  "requirement": "required"
                },
                {
                  "id": "AN3.1.3",
                  "text": "Recuerden a todos que se conversará sobre lo que aprenden los estudiantes.",
                  "actors": ["cre", "facilitador"], "records": ["duty"],
                  "requirement": "required"
                },
                {
                  "id": "AN3.1.4",
                  "text": "Cuiden que cada participante llegue con datos sobre el efecto de sus intervenciones, de modo que sus preguntas tengan respaldo.",
                  "actors": ["cre", "facilitador"], "records": ["duty", "evidence"],
                  "requirement": "required"
                },
                {
                  "id": "AN3.1.5",
                  "text": "Prevean en la agenda tiempo suficiente para que todos intercambien ideas.",
                  "actors": ["cre", "facilitador"], "records": ["duty"],
                  "requirement": "required"
                },
                {
                  "id": "AN3.1.6",
                  "text": "Preparen un ambiente, en lo físico y en lo humano, que invite a colaborar, compartir y aprender juntos.",
                  "actors": ["cre", "facilitador"], "records": ["duty"],
                  "requirement": "required"
                }
              ]
            },
            {
              "id": "AN3-2", "number": "2", "title": "Durante la reunión",
              "steps": [
                {
                  "id": "AN3.2.1",
                  "text": "Motive al grupo: reconozca lo que cada participante ya hace por alcanzar el propósito, con palabras como «¡Muy bien!» o «¡Gran idea!».",
                  "actors": ["facilitador"], "records": ["duty"], "requirement": "required"
                },
                {
                  "id": "AN3.2.2",
                  "text": "Muestre interés por las necesidades y las preguntas del grupo, y por lo que ya intentaron para resolverlas.",
                  "actors": ["facilitador"], "records": ["duty"], "requirement": "required"
                },
                {
                  "id": "AN3.2.3", "text": "Hágase presente como guía de la conversación.",
                  "actors": ["facilitador"], "records": ["duty"], "requirement": "required"
                },
                {
                  "id": "AN3.2.4",
                  "text": "Recuerde los propósitos al empezar y al terminar. Explique por qué importa llevarse tareas para experimentar y escribir en la bitácora personal, y deje planteados los propósitos de la próxima reunión.",
                  "actors": ["facilitador"], "records": ["duty", "next"],
                  "requirement": "required"
                },
                {
                  "id": "AN3.2.5",
                  "text": "Examine con el grupo los datos de seguimiento y acompañamiento; ayude a ubicar en qué actuar, a comparar opiniones y a dar cabida a soluciones originales.",
                  "actors": ["facilitador"], "records": ["duty", "evidence"],
                  "requirement": "required"
                },
                {
                  "id": "AN3.2.6",
                  "text": "Impulse a todos a buscar soluciones en conjunto y a poner en duda lo que se hace por costumbre.",
                  "actors": ["facilitador"], "records": ["duty"], "requirement": "required"
                },
                {
                  "id": "AN3.2.7",
                  "text": "Tome nota de las ideas, propuestas y conclusiones del grupo; con ellas elabore el informe y envíelo a todos.",
                  "actors": ["relator"], "records": ["report", "note"],
                  "requirement": "required", "products": ["P4"],
                  "fields": {
                    "report": ["topics", "proposals", "conclusions", "measures", "tasks", "sent"]
                  },
                  "continues": "5.3.2.1",
                  "see": ["Apartado 5.3.2: el informe debe llegarles en un plazo de tres días"]
                }
              ]
            },
            {
              "id": "AN3-3", "number": "3", "title": "Después de la reunión",
              "steps": [
                {
                  "id": "AN3.3.1",
                  "text": "Con apoyo del CRE, prepare las condiciones del próximo encuentro: parta de las preguntas y las estrategias relacionadas con lo que preocupa al grupo.",
                  "actors": ["facilitador", "cre"], "records": ["next"],
                  "requirement": "required"
                },
                {
                  "id": "AN3.3.2",
                  "text": "Con apoyo del CRE, observe qué cambia en las prácticas, a la luz de los propósitos que se plantearon, y anótelo.",
                  "actors": ["facilitador", "cre"], "records": ["observation"],
                  "requirement": "required",
                  "fields": {"observation": ["person", "date", "text"]}
                },
                {
                  "id": "AN3.3.3",
                  "text": "Con apoyo del CRE, anime a los participantes a reunir y analizar cada cierto tiempo evidencias de lo que aprenden sus estudiantes, para comprobar el efecto de lo que hacen.",
                  "actors": ["facilitador", "cre"], "records": ["evidence"],
                  "requirement": "required"
                },
                {
                  "id": "AN3.3.4",
                  "text": "Con apoyo del CRE, verifique cómo avanzan las conclusiones y las tareas que constan en el informe.",
                  "actors": ["facilitador", "cre"], "records": ["review"],
                  "requirement": "required", "see": ["El informe de la reunión: apartado 5.3.2"]
                }
              ]
            }
          ]
        }
      ],
      "questionGroups": [
        {
          "id": "Q1", "title": "Preguntas guía para crear una CAP",
          "items": [
            {
              "id": "1",
              "text": "¿Con qué propuestas de enseñanza y qué herramientas digitales ayudamos a los estudiantes a hacer suyo lo aprendido, compartirlo y debatirlo?"
            },
            {
              "id": "2",
              "text": "¿De qué instrumentos y formas de trabajo nos valemos para acompañar a estudiantes y familias con indicaciones claras y valiosas para aprender?"
            }
          ]
        },
        {
          "id": "Q2", "title": "Sobre los miembros",
          "items": [
            {
              "id": "1",
              "text": "¿Quiénes saben más, entre nosotros, de los temas que nos importan?"
            },
            {"id": "2", "text": "¿Quiénes desean formar parte de la CAP?"},
            {"id": "3", "text": "¿En manos de quién o de quiénes estará la gestión?"},
            {"id": "4", "text": "¿De qué se encargará cada gestor?"}
          ]
        },
        {
          "id": "Q3", "title": "Para planificar",
          "items": [
            {"id": "1", "text": "¿Qué aprendizajes buscamos en los estudiantes?"},
            {"id": "2", "text": "¿A qué resultados aspiramos?"},
            {"id": "3", "text": "¿Qué acciones emprenderemos y cómo les daremos seguimiento?"}
          ]
        },
        {
          "id": "Q4", "title": "Para cerrar cada reunión",
          "items": [
            {"id": "1", "text": "¿Cómo marcha nuestro trabajo en colaboración?"},
            {
              "id": "2",
              "text": "¿Qué podríamos hacer mejor para orientar el diálogo de los docentes con las familias y con los estudiantes, y el de los estudiantes entre sí?"
            },
            {
              "id": "3",
              "text": "¿Cómo formular consignas claras y con sentido, que lleven a los estudiantes a conversar, debatir y apropiarse de lo que aprenden?"
            }
          ]
        },
        {
          "id": "Q5", "title": "Para armar la agenda",
          "items": [
            {
              "id": "1",
              "text": "¿Qué nos preocupa de las competencias que desarrollan nuestros estudiantes?"
            },
            {
              "id": "2",
              "text": "¿Qué nos hace falta para atender mejor lo que ellos necesitan en la educación a distancia?"
            }
          ]
        },
        {
          "id": "Q6", "title": "Para preparar el aprendizaje en grupo",
          "items": [
            {
              "id": "1",
              "text": "¿Qué estudios respaldan lo que queremos mejorar en nuestra enseñanza a distancia?"
            },
            {
              "id": "2",
              "text": "¿En qué libros, artículos o videos, o con qué personas expertas, hallaremos respuesta a lo que nos preguntamos?"
            }
          ]
        },
        {
          "id": "Q7", "title": "De la conversación a la práctica",
          "items": [
            {"id": "1", "text": "¿Qué haremos a continuación?"},
            {"id": "2", "text": "¿Qué nos mostrará que la estrategia da resultado?"},
            {"id": "3", "text": "¿Qué teoría sostiene esta forma de enseñar?"},
            {"id": "4", "text": "¿Qué aprendió nuestro equipo?"},
            {"id": "5", "text": "¿Qué ideas nuevas nacieron en la conversación?"},
            {"id": "6", "text": "¿Qué investigaciones respaldan esas ideas?"},
            {"id": "7", "text": "¿Adónde acudiremos para saber más de las ideas nuevas?"},
            {"id": "8", "text": "¿Qué traerá cada docente al próximo encuentro?"}
          ]
        },
        {
          "id": "Q8", "title": "Las estrategias que usamos",
          "items": [
            {
              "id": "1",
              "text": "¿Con qué estrategias pedagógicas ponemos hoy en práctica el Currículo Nacional en nuestra red?"
            },
            {
              "id": "2",
              "text": "¿Usamos esas estrategias en todos los niveles y en todas las áreas?"
            },
            {
              "id": "3",
              "text": "¿Qué retos encontramos al aplicarlas para que los estudiantes aprendan?"
            }
          ]
        },
        {
          "id": "Q9", "title": "Las razones de cada práctica",
          "items": [
            {"id": "1", "text": "¿Por qué usamos esta práctica?"},
            {"id": "2", "text": "¿Para qué la usamos: qué buscamos lograr con ella?"}
          ]
        },
        {
          "id": "Q10", "title": "Acuerdos, evidencias y prácticas",
          "items": [
            {
              "id": "1",
              "text": "¿De qué manera incorporamos a nuestro trabajo lo que se acordó en el diálogo reflexivo y los pasos que quedaron fijados?"
            },
            {"id": "2", "text": "¿Qué evidencias tenemos registradas?"},
            {"id": "3", "text": "¿Qué prácticas pedagógicas hemos aplicado y en qué consisten?"}
          ]
        },
        {
          "id": "Q11", "title": "Monitoreo, logros y responsabilidad directiva",
          "items": [
            {
              "id": "1",
              "text": "¿Cómo podemos lograr que los acuerdos y los pasos que siguen mejoren de verdad la práctica pedagógica?"
            },
            {
              "id": "2",
              "text": "Cuando monitoreamos, acompañamos y retroalimentamos, ¿con cuánta profundidad hablamos de cómo se enseña y cómo se aprende?"
            }
          ]
        },
        {
          "id": "Q12", "title": "Lo que influye en los logros",
          "items": [
            {
              "id": "1",
              "text": "¿Qué factores explican que los estudiantes tengan éxito o fracasen?"
            }
          ]
        },
        {
          "id": "Q13", "title": "Los efectos del acompañamiento",
          "items": [
            {
              "id": "1",
              "text": "¿Qué conceptos o teorías dan sustento al acompañamiento pedagógico?"
            },
            {"id": "2", "text": "¿Qué nos indica que el acompañamiento da resultado?"},
            {"id": "3", "text": "¿Qué investigaciones apoyan lo que decimos?"},
            {"id": "4", "text": "¿En qué fuentes podemos informarnos mejor?"},
            {"id": "5", "text": "¿Qué hemos probado hasta ahora?"},
            {"id": "6", "text": "¿Qué nos falta conocer?"}
          ]
        },
        {
          "id": "Q14", "title": "Nuestro indicador",
          "items": [
            {"id": "1", "text": "¿Qué me llevó a elegir este indicador?"},
            {"id": "2", "text": "¿Qué información respalda mi elección?"},
            {"id": "3", "text": "¿Qué fortalezas propias de este indicador me falta dominar?"},
            {"id": "4", "text": "¿Con qué estrategias o acciones se logra este indicador?"}
          ]
        },
        {
          "id": "Q15", "title": "Las acciones que aplicaremos",
          "items": [
            {
              "id": "1",
              "text": "¿Cuáles de las acciones concretas aplicaremos para avanzar en los tres indicadores?"
            },
            {"id": "2", "text": "¿De qué modo aplicaremos esas acciones?"}
          ]
        },
        {
          "id": "Q16", "title": "Los próximos pasos",
          "items": [
            {"id": "1", "text": "¿De qué manera llevaremos a cabo lo acordado?"},
            {"id": "2", "text": "¿Qué seguimiento daremos a lo acordado?"}
          ]
        },
        {
          "id": "Q17", "title": "El uso de las fichas",
          "items": [
            {
              "id": "1",
              "text": "¿Para qué puede servirnos la información que se anota en la ficha de seguimiento del estudiante?"
            },
            {
              "id": "2",
              "text": "¿Qué he hecho con las evidencias de esa ficha y con la retroalimentación que en ella recibí?"
            }
          ]
        },
        {
          "id": "Q18", "title": "Mi nueva buena práctica",
          "items": [
            {"id": "1", "text": "¿Qué fortalezas nuevas domino ya en este aspecto?"},
            {"id": "2", "text": "¿Qué avances he descubierto en mi trabajo?"}
          ]
        },
        {
          "id": "Q19", "title": "Nuestro aspecto",
          "items": [{"id": "1", "text": "¿Con qué estrategias o acciones se logra este aspecto?"}]
        },
        {
          "id": "Q20", "title": "Lo que pondremos en marcha",
          "items": [
            {
              "id": "1",
              "text": "¿Qué acciones concretas realizaremos para avanzar en los tres aspectos?"
            },
            {
              "id": "2",
              "text": "¿Cómo aplicaremos prácticas nuevas que ayuden a lograr los aprendizajes?"
            }
          ]
        },
        {
          "id": "Q21", "title": "Autoevaluación de las reuniones",
          "items": [
            {"id": "1", "text": "¿Enseño mejor que antes?"},
            {"id": "2", "text": "¿Soy más capaz de ayudar a mis estudiantes a que aprendan?"},
            {
              "id": "3",
              "text": "¿Veo ahora de otra manera lo que algunos de mis estudiantes son capaces de hacer?"
            },
            {
              "id": "4",
              "text": "¿Comprendo mejor cómo actuar para despertar las ganas de aprender?"
            },
            {
              "id": "5",
              "text": "¿Han cambiado de forma notable los métodos, procedimientos o prácticas con que enseño?"
            },
            {"id": "6", "text": "¿Trabajo de otro modo con mis colegas?"},
            {"id": "7", "text": "¿Me resultaron provechosas las reuniones?"},
            {"id": "8", "text": "¿Participé en las reuniones con honestidad y sinceridad?"}
          ]
        },
        {
          "id": "Q22", "title": "Lluvia de ideas del balance",
          "items": [
            {
              "id": "1",
              "text": "¿Qué actividades y estrategias convienen más para avanzar en el compromiso de gestión 4 (CG4) y para que los estudiantes logren mejores aprendizajes?"
            },
            {
              "id": "2",
              "text": "¿En qué medida las reuniones nos sirven para conversar sobre nuestras prácticas y ver si nos acercamos a mejores logros de los estudiantes?"
            }
          ]
        },
        {
          "id": "F1", "title": "Objetivos",
          "items": [
            {"id": "1", "text": "¿Qué deseamos que los estudiantes aprendan?"},
            {"id": "2", "text": "¿A qué resultados queremos llegar?"},
            {
              "id": "3",
              "text": "¿Cómo comprobaremos que cada estudiante logró los conocimientos y las habilidades que necesita para aprender?"
            },
            {"id": "4", "text": "¿Qué haremos cuando algunos estudiantes tengan dificultades?"},
            {"id": "5", "text": "¿Qué plan de trabajo y de seguimiento pondremos en práctica?"}
          ]
        },
        {
          "id": "F2", "title": "Necesidades",
          "items": [
            {"id": "1", "text": "¿Qué nos preocupa del aprendizaje de los estudiantes?"},
            {
              "id": "2",
              "text": "¿Qué nos hace falta aprender para atender mejor lo que necesitan los estudiantes?"
            },
            {
              "id": "3",
              "text": "¿Qué más quisiéramos aprender para atender mejor a los estudiantes?"
            },
            {
              "id": "4",
              "text": "¿A qué debemos dar prioridad para que los estudiantes salgan adelante?"
            }
          ]
        },
        {
          "id": "F3", "title": "Agenda",
          "items": [
            {"id": "1", "text": "¿Quién moderará la reunión y cuidará el tiempo?"},
            {"id": "2", "text": "De los temas previstos, ¿cuál va primero por su importancia?"},
            {"id": "3", "text": "¿Cuántos minutos daremos a cada tema?"}
          ]
        },
        {
          "id": "F4", "title": "Preparación del aprendizaje colaborativo",
          "items": [
            {
              "id": "1",
              "text": "¿De qué modo ayudan los temas previstos a que aprendamos en conjunto?"
            },
            {"id": "2", "text": "¿Cómo compartiremos la experiencia de cada participante?"},
            {"id": "3", "text": "¿Qué investigación respalda lo que nos preocupa?"},
            {
              "id": "4",
              "text": "¿En qué investigaciones se apoyan nuestras inquietudes pedagógicas?"
            },
            {
              "id": "5",
              "text": "¿En qué libros, artículos o videos, o con qué personas expertas, podemos hallar respuestas?"
            }
          ]
        },
        {
          "id": "F5", "title": "Distribución de responsabilidades",
          "items": [
            {"id": "1", "text": "¿De qué se encarga cada uno en la reunión?"},
            {"id": "2", "text": "¿Qué tiene que preparar cada participante con anticipación?"}
          ]
        },
        {
          "id": "F6", "title": "Inicio de la reunión",
          "items": [
            {"id": "1", "text": "¿Con qué objetivo nos reunimos?"},
            {"id": "2", "text": "¿Qué deberíamos haber logrado al terminar?"}
          ]
        },
        {
          "id": "F7", "title": "Intercambio de ideas y prácticas",
          "items": [
            {"id": "1", "text": "¿Cuáles de nuestros estudiantes nos preocupan?"},
            {
              "id": "2",
              "text": "¿Qué datos sobre esos estudiantes respaldan nuestra preocupación?"
            },
            {
              "id": "3",
              "text": "¿Qué efecto tienen las prácticas pedagógicas que han dado buen resultado?"
            },
            {"id": "4", "text": "¿Qué tenemos que cambiar?"},
            {
              "id": "5",
              "text": "¿Sabemos en qué destacan nuestros estudiantes y qué vacíos hay en su aprendizaje?"
            },
            {"id": "6", "text": "¿Interpretamos lo mismo de maneras distintas?"},
            {"id": "7", "text": "¿A qué se debe esa diferencia?"},
            {"id": "8", "text": "¿Sacamos todos las mismas conclusiones?"},
            {"id": "9", "text": "¿Qué hemos probado hasta hoy?"},
            {
              "id": "10",
              "text": "¿Ayudaría esta estrategia a que algunos estudiantes aprendan mejor?"
            },
            {"id": "11", "text": "¿Qué teoría da sustento a la estrategia?"},
            {"id": "12", "text": "¿Qué nos mostrará que la estrategia da resultado?"}
          ]
        },
        {
          "id": "F8", "title": "Bitácora personal, durante la reunión",
          "items": [
            {"id": "1", "text": "¿Qué probé?"},
            {"id": "2", "text": "¿Qué me dio resultado?"},
            {"id": "3", "text": "¿Qué no me dio resultado?"},
            {"id": "4", "text": "¿Con qué dificultades me encontré?"},
            {"id": "5", "text": "¿A qué atribuyo esas dificultades?"},
            {"id": "6", "text": "¿Qué lecciones me deja esta experiencia?"},
            {"id": "7", "text": "¿Qué está cambiando en mí?"},
            {"id": "8", "text": "¿Qué aprendí mientras probaba la estrategia?"},
            {"id": "9", "text": "Si volviera a empezar, ¿qué haría de otra manera?"},
            {"id": "10", "text": "¿Qué idea nueva llevaré a la práctica?"}
          ]
        },
        {
          "id": "F9", "title": "Reflexión en equipo e interacciones entre pares",
          "items": [
            {"id": "1", "text": "¿Qué paso daremos ahora?"},
            {"id": "2", "text": "¿Cómo comprobaremos que la estrategia da resultado?"},
            {"id": "3", "text": "¿Qué teoría da sustento a esta práctica?"},
            {"id": "4", "text": "¿Qué aprendimos como equipo?"},
            {"id": "5", "text": "¿Qué ideas nuevas nacieron entre nosotros?"},
            {"id": "6", "text": "¿Qué investigaciones respaldan esas ideas?"},
            {"id": "7", "text": "¿Dónde buscaremos información sobre ideas nuevas?"},
            {
              "id": "8",
              "text": "¿Qué traerá cada docente para compartir en la reunión que sigue?"
            }
          ]
        },
        {
          "id": "F10", "title": "Fin de la reunión",
          "items": [
            {"id": "1", "text": "¿Qué logró, creó o aprendió el equipo?"},
            {"id": "2", "text": "¿Qué ideas nuevas compartimos?"},
            {"id": "3", "text": "¿Qué investigación respalda esas ideas?"},
            {"id": "4", "text": "¿Dónde buscaremos más información sobre ideas nuevas?"},
            {"id": "5", "text": "¿Qué salió bien en esta reunión?"},
            {"id": "6", "text": "¿Qué convendría hacer de otra manera más adelante?"},
            {
              "id": "7",
              "text": "¿Qué seguimiento hace falta: quién lo hará, qué hará y cuándo?"
            },
            {
              "id": "8",
              "text": "¿Qué traerá cada persona para compartir en la reunión que sigue?"
            }
          ]
        },
        {
          "id": "F11", "title": "Informe de la reunión",
          "items": [
            {"id": "1", "text": "¿Se llegó a una conclusión sobre cada tema que se trató?"},
            {"id": "2", "text": "¿Están enumeradas las medidas por tomar?"},
            {"id": "3", "text": "¿Se recogen sugerencias para el trabajo?"},
            {
              "id": "4",
              "text": "¿Se dice con claridad qué tareas quedan para la próxima reunión?"
            },
            {
              "id": "5",
              "text": "¿Están bien encaminadas las vías para investigar, como consultar a una persona experta, leer, explorar internet o asistir a una conferencia?"
            }
          ]
        },
        {
          "id": "F12", "title": "Bitácora personal, después de la reunión",
          "items": [
            {"id": "1", "text": "¿Qué idea nueva llevaré a la práctica?"},
            {"id": "2", "text": "¿Qué probé?"},
            {"id": "3", "text": "¿Qué me dio resultado y para qué me sirvió?"},
            {"id": "4", "text": "¿Qué no me dio resultado?"},
            {"id": "5", "text": "¿Con qué dificultades me encontré?"},
            {"id": "6", "text": "¿A qué atribuyo esas dificultades?"},
            {"id": "7", "text": "¿Qué lecciones me deja esta experiencia?"},
            {"id": "8", "text": "Si volviera a empezar, ¿qué haría de otra manera?"},
            {"id": "9", "text": "¿Qué está cambiando en mí?"},
            {"id": "10", "text": "¿Qué aprendí mientras probaba la estrategia?"}
          ]
        }
      ],
      "references": ["Leclerc, M. (2012). Fuente adaptada para la ficha guía del trabajo colaborativo."],
      "values": [
        {
          "title": "Apertura mental",
          "statements": [
            "Recibo con buena disposición lo que opinan mis colegas.",
            "Reconozco lo valioso de los comentarios que se hacen."
          ]
        },
        {
          "title": "Pensamiento crítico",
          "statements": [
            "Admito que alguien piense distinto de mí.",
            "Miro cada situación desde más de un ángulo."
          ]
        },
        {"title": "Modestia", "statements": ["Reconozco que puedo equivocarme."]},
        {
          "title": "Respeto",
          "statements": ["Digo lo que pienso de manera amable.", "Conservo el buen ánimo durante la reunión."]
        },
        {"title": "Empatía", "statements": ["Procuro comprender cómo se sienten mis colegas."]},
        {
          "title": "Compromiso",
          "statements": ["Intervengo en cada etapa, me esfuerzo siempre y preparo lo que voy a decir."]
        },
        {
          "title": "Honestidad",
          "statements": ["Hablo con franqueza y aviso cuando no tengo nada que aportar."]
        }
      ],
      "avoid": [
        "Elaborar pautas que tratan de contenidos y no de cómo enseñar.",
        "Proponer tareas imprecisas o que ninguna evidencia respalda."
      ],
      "contributesTo": [
        "Pone a la vista lo que los participantes saben y saben hacer.",
        "Permite analizar con base en experiencias y en evidencias, como tareas y productos de docentes y estudiantes.",
        "Ayuda a encontrar qué se puede hacer para que los estudiantes aprendan a distancia."
      ],
      "rules": [
        "Cada equipo se reúne al menos tres veces en el año: al inicio, durante el proceso y para el balance.",
        "Las agendas propuestas son tres y hay, además, una reunión de balance que puede hacerse o no; valen tanto tres reuniones como cuatro.",
        "Los equipos de la CAP tienen tres o más integrantes; las pautas y los análisis se trabajan en dúo o trío.",
        "El informe llega a todos los participantes, a más tardar, tres días después de la reunión.",
        "Toda reunión empieza con la agenda y los propósitos.",
        "Contar una experiencia es voluntario; participar, en cambio, es tarea de todos durante toda la reunión.",
        "Al final se reservan cerca de 30 minutos para elaborar las pautas.",
        "Todo seguimiento deja claro quién se encarga, de qué y para cuándo.",
        "Aunque la pauta se elabore en dúo o trío, cada quien la anota en su propia bitácora.",
        "El informe queda por escrito y también en archivo digital.",
        "Las reuniones 1, 2 y 3 duran tres horas cada una; la de balance, dos.",
        "Las reuniones 1, 2 y 3 se ocupan del monitoreo y el acompañamiento de la práctica; la de balance, de la planificación y la evaluación institucional.",
        "La ficha guía es una adaptación de la obra de Leclerc (2012)."
      ],
      "roles": [
        {
          "id": "cre", "title": "Coordinador o coordinadora de Red Educativa (CRE)",
          "text": "Lidera las reuniones de la red, las convoca y las prepara, facilita la primera y apoya a quien facilita las demás.",
          "eligible": ["CRE", "coordinador de red", "coordinadora de red"], "min": 1, "max": 1,
          "duties": [
            {
              "text": "Convocar a los participantes y asegurar lo necesario para las reuniones del año.",
              "when": "before"
            },
            {
              "text": "Armar la agenda con algunos directivos, según las necesidades detectadas.",
              "when": "before"
            },
            {
              "text": "Ordenar los avances y las dificultades que muestran las fichas.",
              "when": "before"
            },
            {
              "text": "Facilitar la primera reunión y acompañar a quien facilite las siguientes.",
              "when": "during"
            },
            {"text": "Apoyar al facilitador en el seguimiento de lo acordado.", "when": "after"},
            {"text": "Liderar el trabajo colaborativo de la red.", "when": "always"}
          ]
        },
        {
          "id": "crer", "title": "CRER, responsable del libro de actas",
          "text": "Custodia el libro de actas de la red.",
          "eligible": ["CRE", "coordinador de red", "coordinadora de red", "CRER"], "min": 1,
          "max": 1, "keeps": "report",
          "duties": [
            {
              "text": "Guardar en el libro de actas el informe de cada reunión y cuidar que no se pierda.",
              "when": "after"
            }
          ]
        },
        {
          "id": "facilitador", "title": "Facilitador o facilitadora",
          "text": "Conduce la reunión, cuida que todos intervengan y ayuda a llegar a los propósitos; en la primera conviene que sea el o la CRE.",
          "eligible": ["CRE", "coordinador de red", "coordinadora de red", "directivo", "directivo/docente"],
          "min": 1, "max": 1, "support": "cre",
          "duties": [
            {
              "text": "Favorecer que todos los participantes se comuniquen entre sí.",
              "when": "always"
            },
            {
              "text": "Indicar qué tipo de intervención conviene en cada caso, en vivo o por mensajes, para que los estudiantes aprendan más.",
              "when": "always"
            },
            {
              "text": "Moderar el debate, cuidar que sea coherente, y sintetizar y ordenar lo que se comparte.",
              "when": "always"
            },
            {
              "text": "Ayudar a superar los conflictos con las normas que el grupo eligió.",
              "when": "always"
            },
            {
              "text": "Orientar al grupo hacia los propósitos, los acuerdos y los compromisos de la pauta.",
              "when": "always"
            }
          ]
        },
        {
          "id": "facilitador-momentos", "title": "Facilitador o facilitadora, según el momento",
          "text": "Es la misma persona que facilita; aquí están sus tareas antes, durante y después de la reunión, las primeras compartidas con el o la CRE.",
          "eligible": ["CRE", "coordinador de red", "coordinadora de red", "directivo", "directivo/docente"],
          "support": "cre",
          "duties": [
            {"text": "Estudiar lo que preocupa a los participantes.", "when": "before"},
            {"text": "Proponer qué conviene tratar primero.", "when": "before"},
            {
              "text": "Recordar que se conversa sobre lo que aprenden los estudiantes.",
              "when": "before"
            },
            {
              "text": "Comprobar que cada participante tenga datos sobre el efecto de su trabajo que respalden sus preguntas.",
              "when": "before"
            },
            {
              "text": "Prever tiempo suficiente para que todos intercambien ideas.",
              "when": "before"
            },
            {
              "text": "Ofrecer un ambiente y un trato que inviten a colaborar, a aprender en grupo y a compartir.",
              "when": "before"
            },
            {
              "text": "Animar a los participantes y reconocer lo que ya hacen a favor del propósito.",
              "when": "during"
            },
            {
              "text": "Interesarse por sus necesidades, sus preguntas y las soluciones que ensayan.",
              "when": "during"
            },
            {"text": "Hacerse presente como guía del grupo.", "when": "during"},
            {
              "text": "Recordar los propósitos al abrir y al cerrar, explicar por qué importan las tareas y la bitácora, y fijar con el grupo los propósitos del encuentro siguiente.",
              "when": "during"
            },
            {
              "text": "Analizar los datos de seguimiento, ubicar dónde actuar, contrastar opiniones y dar cabida a soluciones originales.",
              "when": "during"
            },
            {
              "text": "Alentar la búsqueda de soluciones entre todos y poner en cuestión lo que siempre se ha hecho.",
              "when": "during"
            },
            {
              "text": "Preparar el próximo encuentro con preguntas y estrategias ligadas a lo que preocupa al grupo.",
              "when": "after"
            },
            {
              "text": "Observar si las prácticas cambian en la dirección que se buscaba.",
              "when": "after"
            },
            {
              "text": "Animar a reunir y analizar cada cierto tiempo evidencias de lo que aprenden los estudiantes, para comprobar el efecto del trabajo.",
              "when": "after"
            },
            {
              "text": "Dar seguimiento a las conclusiones y tareas que constan en el informe.",
              "when": "after"
            }
          ]
        },
        {
          "id": "relator", "title": "Relator o relatora",
          "text": "Recoge lo que ocurre en la reunión y elabora el informe; puede serlo cualquiera de los participantes.",
          "eligible": ["directivo", "directivo/docente", "docente"], "min": 1, "max": 1,
          "duties": [
            {
              "text": "Registrar de manera ordenada los asuntos tratados, lo que se deliberó y lo que se acordó.",
              "when": "during"
            },
            {
              "text": "Escribir el informe de la reunión: resumir la información, combinarla, contrastarla y unirla a lo que ya se sabía.",
              "when": "after"
            },
            {
              "text": "Concentrarse en anotar las ideas, las propuestas y las conclusiones de todos, con las que preparará y enviará el informe.",
              "when": "during"
            }
          ]
        },
        {
          "id": "participante", "title": "Participantes",
          "text": "Directivos y docentes de la red que comparten sus experiencias, propuestas y materiales.",
          "eligible": ["directivo", "directivo/docente", "docente"],
          "duties": [
            {
              "text": "Integrar la CAP como directivo o directivo/docente de una de las II. EE. de la red.",
              "when": "always"
            },
            {
              "text": "Invitar también, si es directivo/docente y lo desea, a los docentes de su institución.",
              "when": "always"
            },
            {
              "text": "Sumarse a una de las CAP de la red, que pueden ser varias según los intereses y la conexión.",
              "when": "always"
            },
            {
              "text": "Intervenir de manera activa y constante con experiencias, propuestas y materiales.",
              "when": "during"
            },
            {
              "text": "Fortalecer la CAP con información, debates, problemas y temas nuevos.",
              "when": "always"
            }
          ]
        },
        {
          "id": "gestor", "title": "Gestores de la CAP",
          "text": "Personas que llevan la gestión de la CAP; el propio grupo decide quiénes son y de qué se encargan."
        }
      ],
      "lists": {
        "moments": [
          {"id": "MO1", "text": "Antes: acordar prioridades y prepararse"},
          {"id": "MO2", "text": "Durante · Primero: agenda y propósitos"},
          {"id": "MO3", "text": "Durante · Segundo: experiencias"},
          {"id": "MO4", "text": "Durante · Tercero: reflexión crítica"},
          {"id": "MO5", "text": "Durante · Cuarto: propuestas, compromisos y pautas"},
          {"id": "MO6", "text": "Después: bitácora personal e informe"}
        ],
        "gaps": [
          {"id": "a", "text": "Planificación y organización de la propuesta"},
          {
            "id": "b",
            "text": "Involucramiento de cada estudiante en la sesión o secuencia didáctica"
          },
          {"id": "c", "text": "Pensamiento crítico, creatividad y razonamiento"},
          {"id": "d", "text": "Retroalimentación, orientación y acompañamiento al estudiante"},
          {
            "id": "e",
            "text": "Retroalimentación de trabajos escritos o del portafolio, si la conexión alcanza"
          },
          {"id": "f", "text": "Otros aspectos detectados"}
        ],
        "cycle": [
          {"id": "1", "text": "Necesidades de aprendizaje de los estudiantes"},
          {"id": "2", "text": "Prioridades de mejora"},
          {"id": "3", "text": "Práctica pedagógica elegida"},
          {"id": "4", "text": "Necesidades de formación que todos acuerdan"},
          {"id": "5", "text": "Modalidad para atenderlas"},
          {"id": "6", "text": "Aplicación de acuerdos y pautas"},
          {"id": "7", "text": "Evaluación del proceso y de sus efectos"},
          {"id": "8", "text": "Nuevas necesidades, con las que el ciclo recomienza"}
        ],
        "conditions": [
          {
            "id": "1",
            "text": "Confianza, respeto y valores compartidos, con autonomía de cada miembro"
          },
          {"id": "2", "text": "Tiempo y espacio común para reunirse, en vivo o por mensajes"},
          {"id": "3", "text": "Aprendizaje en diálogo: escuchar, reflexionar y comprenderse"},
          {
            "id": "4",
            "text": "Organización y visión compartida: liderazgo distribuido, decisiones conjuntas, trabajo en equipo y evidencias"
          }
        ],
        "channels": [
          {"id": "videollamada", "text": "Videollamada"},
          {"id": "whatsapp", "text": "WhatsApp"},
          {"id": "facebook", "text": "Grupo público de Facebook"},
          {"id": "llamada", "text": "Llamada telefónica individual"},
          {"id": "sms", "text": "Mensaje de texto (SMS)"}
        ],
        "purposesOfWork": [
          {
            "id": "1a",
            "text": "Reflexionar sobre las estrategias: que los estudiantes tomen parte activa cada semana en Aprendo en Casa"
          },
          {
            "id": "1b",
            "text": "Reflexionar sobre las estrategias: que razonen, creen y piensen con sentido crítico"
          },
          {
            "id": "1c",
            "text": "Reflexionar sobre las estrategias: que se evalúe cómo aprenden, para retroalimentarlos y ajustar la enseñanza"
          },
          {
            "id": "2",
            "text": "Guiar la planificación y la evaluación, de modo que respondan a la educación a distancia y a lo que cada estudiante necesita"
          }
        ],
        "meetingTypes": [
          {"id": "inicio", "text": "Inicio"},
          {"id": "proceso", "text": "Proceso"},
          {"id": "balance", "text": "Balance"}
        ],
        "axes": [
          {"id": "monitoreo", "text": "Monitoreo y acompañamiento a la práctica pedagógica"},
          {"id": "planificacion", "text": "Planificación y evaluación institucional"}
        ],
        "indicators": [
          {"id": "IN1", "text": "Pensamiento crítico y razonamiento"},
          {"id": "IN2", "text": "Involucramiento de los estudiantes en las sesiones"},
          {"id": "IN3", "text": "Retroalimentación y monitoreo al estudiante"}
        ],
        "focus": [
          {"id": "1", "text": "La práctica vista como secuencia didáctica"},
          {
            "id": "2",
            "text": "La comunicación de los docentes con las familias y los estudiantes"
          },
          {"id": "3", "text": "Lo que aprende cada estudiante"}
        ],
        "tools": [
          {"id": "monitoreo", "text": "Monitoreo pedagógico con fichas"},
          {"id": "pares", "text": "Evaluación entre pares"},
          {"id": "portafolio", "text": "Portafolio del docente y de los estudiantes"}
        ],
        "pautaIdeas": [
          {"id": "1", "text": "Buscar un texto"},
          {"id": "2", "text": "Revisar un video"},
          {"id": "3", "text": "Incorporar una estrategia pedagógica"},
          {"id": "4", "text": "Elaborar un instrumento de evaluación"}
        ],
        "logbookContents": [
          {"id": "1", "text": "Reflexiones críticas sobre una práctica que plantea un problema"},
          {"id": "2", "text": "Descripción y análisis de las decisiones pedagógicas"},
          {"id": "3", "text": "Lista de tareas asignadas"}
        ],
        "taskTypes": [
          {"id": "data", "text": "Reunir datos del avance de los estudiantes y analizarlos"},
          {"id": "expert", "text": "Conversar con un colega de más experiencia"},
          {"id": "reading", "text": "Leer textos profesionales"},
          {"id": "internet", "text": "Explorar en internet"},
          {"id": "library", "text": "Investigar en una biblioteca"},
          {"id": "specialist", "text": "Pedir asesoría a un especialista"},
          {
            "id": "proposal",
            "text": "Formular una propuesta pedagógica: diseñarla, aplicarla o evaluarla"
          }
        ],
        "selfEvaluation": "Q21",
        "sheet": [
          {"id": "FR1", "text": "Objetivos", "moment": "before", "questions": "F1"},
          {"id": "FR2", "text": "Necesidades", "moment": "before", "questions": "F2"},
          {"id": "FR3", "text": "Agenda", "moment": "before", "questions": "F3"},
          {
            "id": "FR4", "text": "Preparación del aprendizaje colaborativo", "moment": "before",
            "questions": "F4"
          },
          {
            "id": "FR5", "text": "Distribución de responsabilidades", "moment": "before",
            "questions": "F5"
          },
          {"id": "FR6", "text": "Inicio de la reunión", "moment": "during", "questions": "F6"},
          {
            "id": "FR7",
            "text": "Ideas que se confrontan, interacción entre pares, aprendizaje colectivo e individual, y prácticas exitosas que se comparten",
            "moment": "during", "questions": "F7"
          },
          {
            "id": "FR8", "text": "Bitácora personal", "moment": "during", "questions": "F8",
            "kind": "logbook"
          },
          {
            "id": "FR9", "text": "Reflexión en equipo e interacciones entre pares",
            "moment": "during", "questions": "F9"
          },
          {"id": "FR10", "text": "Fin de la reunión", "moment": "during", "questions": "F10"},
          {
            "id": "FR11", "text": "Informe", "moment": "after", "questions": "F11",
            "kind": "report"
          },
          {
            "id": "FR12", "text": "Bitácora personal", "moment": "after", "questions": "F12",
            "kind": "logbook"
          }
        ]
      }
      """#)
}
