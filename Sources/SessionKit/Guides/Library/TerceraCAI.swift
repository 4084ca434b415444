extension GuideLibrary {
  /// Third ordinary session of early education: learning between centres.
  static let terceraCAI = Source(
    card: #"""
      "id": "tercera-cai",
      "title": "Tercera sesión ordinaria: Aprendizaje entre CAI",
      "kind": "session",
      "ordinal": 3,
      "country": "MX",
      "level": "Educación inicial (CAI)",
      "cycle": "2018-2019",
      "minutes": 300,
      "vocabulary": {
        "school": {"one": "CAI", "many": "CAI", "gender": "m"},
        "group": {"one": "sala", "many": "salas", "gender": "f"},
        "teacher": {"one": "agente educativo", "many": "agentes educativos", "gender": "m"},
        "pupil": {"one": "niño", "many": "niños", "gender": "m"},
        "practice": {"one": "práctica de intervención", "many": "prácticas de intervención", "gender": "f"},
        "team": {"one": "equipo de sala", "many": "equipos de sala", "gender": "m"},
        "plan": {"one": "RME", "many": "RME", "gender": "f"}
      },
      "purposes": [
        "Que los agentes educativos pongan sobre la mesa las problemáticas de su centro, encuentren salidas junto con otros CAI, se comprometan a llevarlas a las salas y acuerden cómo darles seguimiento y valorarlas."
      ]
      """#,
    body: #"""
      "materials": [
        {"id": "M1", "title": "Presentación electrónica de lo que su CAI no ha podido resolver"},
        {
          "id": "M2",
          "title": "Lecturas, recursos y referencias sobre esa problemática, ya reunidos y en orden"
        },
        {"id": "M3", "title": "Cuaderno de Bitácora del CTE"}
      ],
      "products": [
        {
          "id": "P1",
          "title": "Acciones y propuestas de intervención que cada sala pondrá en práctica",
          "derived": false,
          "needs": [
            {"text": "CAI"},
            {"text": "Sala", "kind": "proposal", "field": "team"},
            {"text": "Problemática que atiende", "kind": "proposal", "field": "problem"},
            {"text": "Acción o propuesta de intervención", "kind": "proposal"},
            {"text": "Prácticas, recursos y materiales recomendados", "kind": "resource"},
            {"text": "Sala que la pondrá en práctica", "kind": "commitment", "field": "team"},
            {"text": "Compromiso del que nace", "kind": "commitment"},
            {"text": "Forma de darle seguimiento", "kind": "commitment", "field": "follow.how"},
            {
              "text": "Si será experiencia de sala y si se mostrará en la sexta sesión",
              "kind": "proposal", "field": "roomExperience"
            }
          ]
        },
        {
          "id": "P2",
          "title": "Compromisos de los CAI, asentados en la Bitácora de cada colectivo",
          "derived": false,
          "needs": [
            {"text": "CAI que participan"},
            {"text": "Acuerdos y compromisos de cada sala", "kind": "commitment"},
            {"text": "Forma de darles seguimiento", "kind": "commitment", "field": "follow.how"},
            {"text": "Situaciones sin resolver que piden asesoría externa", "kind": "request"},
            {
              "text": "Experiencia de sala que se observará", "kind": "proposal",
              "field": "observeIn"
            },
            {"text": "Fecha y sesión"}
          ]
        }
      ],
      "sections": [
        {
          "id": "A", "title": "Actividades del encuentro",
          "activities": [
            {
              "id": "1", "number": "1", "title": "Por qué vale la pena aprender entre CAI",
              "minutes": 40,
              "steps": [
                {
                  "id": "1.1",
                  "text": "Cuenten cómo les ha ido en otros encuentros entre CAI y qué debe poner cada quien para que de verdad ayuden a resolver problemáticas.",
                  "actors": ["plenary"], "records": ["note"], "requirement": "required",
                  "reminders": ["modality"],
                  "note": "Bastan unas cuantas voces; procure oír al menos una de cada CAI. Si para alguien es el primer encuentro, pregúntele qué espera de él. La recepción y los salones (Z2.1 a Z2.4) se atienden antes de este paso."
                },
                {
                  "id": "1.2",
                  "text": "Acuerden qué van a reforzar o a cambiar en esta forma de trabajo y qué aportará cada quien.",
                  "actors": ["plenary"], "records": ["agreement"], "requirement": "required",
                  "fields": {"agreement": ["text", "responsible"]},
                  "sets": {"agreement": {"level": "plenary"}}, "reminders": ["values"],
                  "see": ["Estos acuerdos rigen la propia sesión: no esperan al cierre."]
                }
              ]
            },
            {
              "id": "2", "number": "2",
              "title": "Problemáticas comunes y propuestas para atenderlas", "minutes": 100,
              "steps": [
                {
                  "id": "2.1",
                  "text": "Presenten lo que su CAI no ha logrado resolver y las prácticas que ya pusieron en marcha en las salas.",
                  "actors": ["school"], "records": ["presentation", "problem", "practice"],
                  "requirement": "required",
                  "fields": {"problem": ["text", "goal"], "practice": ["text", "outcome"]},
                  "reminders": ["contributesTo", "avoid"],
                  "see": ["Se apoya en el material M1, la presentación electrónica."],
                  "note": "Habla una persona en nombre de cada CAI. Pida que se ciñan a lo que ya está en su Ruta de Mejora Escolar."
                },
                {
                  "id": "2.2",
                  "text": "Expliquen por qué les cuesta trabajo en cada ámbito (la intervención, la crianza y el desarrollo de los niños) y en qué notan que lo hecho no les ha servido a los niños o a sus familias.",
                  "actors": ["school"], "records": ["problem"], "requirement": "required",
                  "continues": "2.1", "choices": "areas",
                  "fields": {"problem": ["difficulty", "tried"]},
                  "see": ["Apoyo opcional: Guía del CTE, tercera sesión de 2017-2018, actividad 18."]
                },
                {
                  "id": "2.3",
                  "text": "Mientras escucha, anote lo que le parezca importante, sus dudas, en qué se parece o se distingue la situación de su sala o su CAI, y qué propuestas o prácticas quisiera ofrecer.",
                  "actors": ["individual"],
                  "records": ["note", "question", "comparison", "proposal"],
                  "requirement": "required", "fields": {"comparison": ["text", "type", "scope"]},
                  "sets": {"question": {"type": "doubt"}, "comparison": {"stage": "individual"}},
                  "note": "Conviene que cada quien escriba durante las exposiciones y lo pase aquí al terminar la última."
                },
                {
                  "id": "2.4",
                  "text": "Ahora que todos los CAI han expuesto, propongan caminos de solución y den sus razones. Anótenlos y pónganlos donde todos puedan leerlos.",
                  "actors": ["plenary"], "records": ["proposal", "wallChart"],
                  "requirement": "required", "after": ["2.1", "2.2", "2.3"],
                  "fields": {"proposal": ["text", "problem", "person"]},
                  "note": "Este es el momento de responder a las exposiciones, no antes. Lo que cada quien anotó en 2.3 ya está guardado; basta con agregar lo nuevo."
                }
              ]
            },
            {
              "id": "3", "number": "3", "title": "Mejorar juntos la intervención en las salas",
              "minutes": 90,
              "steps": [
                {
                  "id": "3.1",
                  "text": "Reúnanse por sala y describan el aspecto metodológico que más trabajo les cuesta: qué hicieron, qué no resultó y qué ayuda piden a sus colegas.",
                  "actors": ["team", "equipos-sala"], "records": ["problem", "request"],
                  "requirement": "required", "team": {"kind": "room"},
                  "fields": {"problem": ["text", "tried"], "request": ["text"]},
                  "sets": {"request": {"type": "support"}},
                  "see": ["Apoyo opcional: Guía del CTE, tercera sesión de 2017-2018, actividad 28."],
                  "note": "Si un equipo trae varios aspectos, ayúdelo a elegir el que más le pesa."
                },
                {
                  "id": "3.2",
                  "text": "Propongan soluciones y recomienden prácticas, materiales y recursos didácticos que puedan servir en la sala.",
                  "actors": ["team", "equipos-sala"],
                  "records": ["proposal", "practice", "resource"], "requirement": "required",
                  "products": ["P1"],
                  "fields": {"proposal": ["text", "problem"], "resource": ["text", "use"]},
                  "sets": {"practice": {"outcome": "helps"}, "resource": {"type": "material"}}
                },
                {
                  "id": "3.3",
                  "text": "Repasen las alternativas que reunieron: elijan cuáles probarán como experiencia de sala y, entre las elegidas, cuáles mostrarán en la sexta sesión para que sus colegas las observen.",
                  "actors": ["team", "equipos-sala"], "records": ["proposal"],
                  "requirement": "required", "continues": "3.2", "products": ["P1"],
                  "fields": {"proposal": ["roomExperience", "observeIn"]}, "due": "sexta",
                  "see": ["Las experiencias elegidas se observan en la sexta sesión del CTE."],
                  "note": "Son dos decisiones: solo puede mostrarse lo que antes se eligió como experiencia de sala. Si falta alguna alternativa, vuelvan al paso 3.2 y agréguenla."
                }
              ]
            },
            {
              "id": "4", "number": "4", "title": "A qué nos comprometemos al salir de aquí",
              "minutes": 50,
              "steps": [
                {
                  "id": "4.1",
                  "text": "Compartan en plenaria lo que trabajó su equipo de sala. Dejen anotados sus acuerdos y compromisos, cómo les darán seguimiento, qué práctica no los ha dejado avanzar y por qué, y qué experiencia mostrarán.",
                  "actors": ["team", "equipos-sala", "plenary"],
                  "records": ["agreement", "commitment", "followPlan", "proposal", "practice"],
                  "requirement": "required", "questions": ["Q1"], "products": ["P1", "P2"],
                  "continues": "3.3", "due": "sexta", "reminders": ["rules"],
                  "fields": {
                    "agreement": ["text", "responsible", "due"], "commitment": ["text", "due"],
                    "proposal": ["observeIn"], "practice": ["text", "because"]
                  },
                  "sets": {
                    "agreement": {"level": "team"}, "commitment": {"level": "team"},
                    "practice": {"outcome": "hinders"}
                  },
                  "see": [
                    "La experiencia elegida se muestra en el encuentro siguiente, que es la sexta sesión."
                  ],
                  "note": "Las propuestas y los recursos ya están anotados desde la actividad 3: aquí solo se cuentan. No deje pasar un compromiso sin su seguimiento."
                },
                {
                  "id": "4.2",
                  "text": "Revisen lo que quedará en la Bitácora de su CAI. Agreguen los acuerdos y compromisos que asumen como centro, y lo que sigue sin resolverse y necesita asesoría externa.",
                  "actors": ["school", "relator"],
                  "records": ["agreement", "commitment", "request", "book"],
                  "requirement": "required", "products": ["P2"],
                  "fields": {
                    "agreement": ["text", "responsible", "due"], "commitment": ["text", "due"],
                    "request": ["text", "reason"]
                  },
                  "sets": {
                    "agreement": {"level": "school"}, "commitment": {"level": "school"},
                    "request": {"type": "advice"}
                  },
                  "note": "Lo acordado en común ya aparece en la Bitácora de todos los CAI: no hace falta volver a escribirlo."
                }
              ]
            }
          ]
        },
        {
          "id": "B", "title": "Ficha D: preparar el encuentro en las sedes",
          "notes": [
            {
              "id": "B-1",
              "text": "Esta parte se atiende antes de las actividades: primero, la reunión de zona; el día del encuentro, las tareas de la sede."
            }
          ],
          "activities": [
            {
              "id": "Z1", "title": "Preparación en el colectivo de zona",
              "steps": [
                {
                  "id": "Z1.1",
                  "text": "Preparen el encuentro con tiempo: acuerden qué CAI se reúnen y en qué sede, quién recibe a los colectivos y quién llevará la Bitácora de cada CAI.",
                  "actors": ["zone", "colectivo-zona"], "records": ["role", "agenda"],
                  "requirement": "required", "roles": ["director-sede", "relator"]
                },
                {
                  "id": "Z1.2",
                  "text": "Repasen la ficha de organización para la zona: qué conviene cuidar, cómo decidir qué CAI trabajan juntos y qué les toca a supervisores y directores.",
                  "actors": ["zone", "colectivo-zona"], "records": ["reading"],
                  "requirement": "recommended", "reminders": ["moments"],
                  "see": [
                    "Apoyo externo: ficha «Aprendizaje entre escuelas» de 2016-2017, para organizar la tercera sesión en la zona."
                  ]
                }
              ]
            },
            {
              "id": "Z2", "title": "Tareas de quien dirige el CAI sede", "minutes": 15,
              "steps": [
                {
                  "id": "Z2.1",
                  "text": "Reciba a los agentes educativos que llegan y pídales que anoten su asistencia.",
                  "actors": ["director-sede"], "records": ["attendance"],
                  "requirement": "required"
                },
                {
                  "id": "Z2.2",
                  "text": "Agradezca que hayan venido e invite a participar con buena disposición, con apertura y con ánimo de reflexionar.",
                  "actors": ["director-sede"], "records": ["notice"], "requirement": "required"
                },
                {
                  "id": "Z2.3",
                  "text": "Indique en qué salón trabajará cada equipo y compruebe que todos los salones tengan su letrero.",
                  "actors": ["director-sede"], "records": ["rooms"], "requirement": "required",
                  "limits": [
                    {
                      "measure": "count", "of": "rooms",
                      "text": "Los salones deben tener su letrero antes de que lleguen los colectivos."
                    }
                  ]
                },
                {
                  "id": "Z2.4",
                  "text": "Disponga lo necesario para que nada interrumpa el trabajo ni distraiga a los participantes.",
                  "actors": ["director-sede"], "records": ["rooms"], "requirement": "required"
                }
              ]
            }
          ]
        }
      ],
      "questionGroups": [
        {
          "id": "Q1", "title": "Lo que conviene destacar en la plenaria final", "aspects": true,
          "items": [
            {"id": "1", "text": "Las propuestas y acciones de intervención que surgieron"},
            {
              "id": "2",
              "text": "Las prácticas, los recursos y los materiales que se recomendaron"
            },
            {"id": "3", "text": "Lo que ha frenado el avance y su causa"},
            {
              "id": "4",
              "text": "Los acuerdos y compromisos de cada sala y la forma de seguirlos"
            },
            {"id": "5", "text": "La experiencia de sala que se observará la próxima vez"}
          ]
        }
      ],
      "readings": [
        {
          "id": "TX1", "title": "Definición de «Aprendizaje entre escuelas»",
          "author": "Ana María Cerda Taverne et al.",
          "source": "REDEC, núm. 7, vol. 1, Universidad de Talca, 2011 (adaptación)",
          "activity": "1", "mode": "box"
        },
        {
          "id": "TX2", "title": "El sentido del aprendizaje entre pares", "author": "AFSEDF",
          "source": "Aprender entre pares. Una propuesta de desarrollo profesional para la mejora de la escuela. Supervisión XXI. Herramientas para su actuación, México (adaptación)",
          "activity": "2", "mode": "box"
        }
      ],
      "references": [
        "Cerda Taverne, A. M., et al. (2011), «La ampliación formadora del docente de aula al de formador de profesionales reflexivos en contextos de cooperación entre pares», Revista Electrónica del Desarrollo de Competencias (REDEC), núm. 7, vol. 1, Universidad de Talca.",
        "Latapí, P. (2003), ¿Cómo aprenden los maestros?, México, SEP.",
        "Cerda Taverne, A. M., e I. López Lillo, El grupo de aprendizaje entre pares: una posibilidad de favorecer el cambio de las prácticas cotidianas de aula, CPEIP. https://www.cpeip.cl/wp-content/uploads/2018/10/Aprendizaje-entre-pares-de-Ana-Mar%C3%ADa-Cerda-e-Isaura-L%C3%B3pez.pdf (consulta: 12 de octubre de 2018).",
        "AFSEDF, Aprender entre pares. Una propuesta de desarrollo profesional para la mejora de la escuela, Supervisión XXI. Herramientas para su actuación, México."
      ],
      "externalReferences": [
        {
          "id": "X1", "guide": "Guía del CTE. Tercera sesión ordinaria. Ciclo escolar 2017-2018",
          "activities": ["18", "28"]
        },
        {
          "id": "X2",
          "guide": "Ficha «Aprendizaje entre escuelas. Orientaciones para la organización en el Consejo Técnico de Zona», tercera sesión ordinaria, ciclo 2016-2017",
          "activities": []
        }
      ],
      "values": [
        {
          "title": "Escuchar y aportar",
          "statements": [
            "Venimos a escuchar y a intercambiar ideas que sirvan; nadie califica, compite ni impone su parecer."
          ]
        },
        {
          "title": "Compartir lo que sabemos",
          "statements": [
            "Escuchamos a quienes vienen de otros CAI y contamos lo que sabemos, lo que nos inquieta y lo que hemos descubierto."
          ]
        },
        {
          "title": "Trabajar con rumbo",
          "statements": ["Avanzamos juntos, en orden y sin perder de vista los propósitos."]
        },
        {
          "title": "Hablar con franqueza",
          "statements": [
            "Recibimos bien lo que nos dicen y hablamos con sinceridad y sentido crítico de lo que sale bien y de lo que no."
          ]
        },
        {
          "title": "Revisar nuestra práctica",
          "statements": [
            "Examinamos lo que hacemos en la sala, discutimos nuestras creencias y hacemos nuestras otras maneras de trabajar con los niños."
          ]
        },
        {
          "title": "Decidir entre todos",
          "statements": [
            "Cooperamos al reflexionar, al analizar y al decidir: todos damos y todos recibimos."
          ]
        },
        {
          "title": "Mirar a la RME",
          "statements": [
            "Lo que hacemos aquí acerca a cada CAI a lo que se propuso en su Ruta de Mejora Escolar."
          ]
        }
      ],
      "avoid": [
        "Conversar de temas que no tocan ni las prácticas ni lo que expusieron los CAI.",
        "Dejar que unas cuantas personas se queden con el tiempo para otros asuntos, o que alguien se vaya sin haber hablado.",
        "Improvisar, perder de vista el propósito o quedarse en la superficie.",
        "Contar solamente lo que salió bien.",
        "Enjuiciar, rivalizar, dar cosas por hechas o aparentar.",
        "Traer asuntos ajenos a la Ruta de Mejora Escolar o añadidos a última hora."
      ],
      "contributesTo": [
        "Fortalecer los recursos profesionales con que enfrentamos lo que nos preocupa a todos.",
        "Ver si lo que hacemos conviene a las salas y a las familias que atendemos ahora.",
        "Conocer otras miradas que nos ayuden a valorar con objetividad lo que hacemos.",
        "Acompañar a los agentes educativos que apenas empiezan.",
        "Convertir en costumbre del servicio el que agentes educativos y directivos se formen entre sí."
      ],
      "rules": [
        "Las experiencias que se decida mostrar se observan en la sexta sesión.",
        "Las aportaciones se dan cuando han terminado todas las exposiciones.",
        "Al encuentro puede asistir, además del propio, un plantel o varios de la zona.",
        "Cada sala acuerda el seguimiento en el mismo momento en que se compromete.",
        "Las guías de apoyo son de otros ciclos: la de la tercera sesión (actividades 18 y 28), de 2017-2018; la ficha para la zona, de 2016-2017."
      ],
      "roles": [
        {
          "id": "director-sede", "title": "Director del CAI sede",
          "text": "Recibe a los colectivos y cuida que en su plantel se pueda trabajar a gusto.",
          "eligible": ["director", "directora"], "min": 1, "max": 1,
          "duties": [
            {
              "text": "Recibir a quienes llegan y pedirles que registren su asistencia.",
              "when": "before"
            },
            {
              "text": "Agradecer la asistencia e invitar a participar con disposición, apertura y reflexión.",
              "when": "before"
            },
            {
              "text": "Informar en qué salones se trabajará, señalizados de antemano.",
              "when": "before"
            },
            {"text": "Cuidar que no haya interrupciones ni distracciones.", "when": "during"}
          ]
        },
        {
          "id": "colectivo-zona", "title": "Colectivo de zona",
          "text": "El supervisor y los directores que organizan de antemano el encuentro.",
          "duties": [
            {
              "text": "Decidir qué CAI se reúnen, con qué criterios y en qué sede.",
              "when": "before"
            },
            {
              "text": "Cumplir, antes, durante y después, lo que la ficha de organización les encarga.",
              "when": "always"
            }
          ]
        },
        {
          "id": "agentes-educativos", "title": "Agentes educativos",
          "text": "Quienes participan en el encuentro y hacen posible el diálogo.",
          "duties": [
            {"text": "Trabajar en orden y aprovechar el tiempo.", "when": "during"},
            {
              "text": "Sostener un trato de respeto y confianza en el que se pueda hablar con honestidad.",
              "when": "always"
            }
          ]
        },
        {
          "id": "equipos-sala", "title": "Equipos de sala",
          "text": "Los agentes educativos de una misma sala, de uno o de varios CAI.",
          "duties": [
            {"text": "Trabajar juntos lo que más cuesta en su sala.", "when": "during"},
            {"text": "Llevar a la plenaria lo que resultó.", "when": "during"}
          ]
        },
        {
          "id": "relator", "title": "Responsable de la Bitácora del CAI",
          "text": "Cada CAI lleva su propia Bitácora, aunque los acuerdos sean comunes.",
          "per": "school", "min": 1,
          "duties": [
            {
              "text": "Asentar los acuerdos y compromisos en la Bitácora de su CAI.",
              "when": "during"
            },
            {
              "text": "Anotar lo que quedó sin resolver y pide asesoría externa.",
              "when": "during"
            }
          ]
        },
        {
          "id": "asesor-externo", "title": "Asesor externo",
          "text": "A quien se le pide apoyo en lo que los colectivos no alcanzaron a resolver.",
          "duties": [{"text": "Atender lo que los CAI le envíen después de la sesión.", "when": "after"}]
        }
      ],
      "lists": {
        "moments": [
          {
            "id": "MO1",
            "text": "Antes, durante y después del encuentro: lo que supervisores y directores tienen a su cargo, según la ficha de organización para la zona."
          }
        ],
        "modality": [
          {
            "id": "def",
            "text": "Aprender entre CAI es reunirse con otro plantel de la zona, o con varios, para reflexionar, analizar y decidir juntos cómo salir adelante en lo que a todos les preocupa."
          },
          {
            "id": "PM1",
            "text": "Contar qué problemáticas en el logro de los niños llevaron a fijar los objetivos, las metas y las acciones de la Ruta de Mejora Escolar."
          },
          {
            "id": "PM2",
            "text": "Contar qué se ha avanzado y qué retos siguen abiertos en cada CAI."
          },
          {
            "id": "PM3",
            "text": "Conversar como profesionales: analizar propuestas y pasarse unos a otros experiencias y recursos."
          },
          {
            "id": "PM4",
            "text": "Crear y difundir propuestas de intervención para lo que se expuso."
          }
        ],
        "areas": [
          {"id": "intervencion", "text": "La intervención pedagógica"},
          {"id": "crianza", "text": "La crianza compartida con la familia"},
          {"id": "desarrollo", "text": "El desarrollo integral del niño"}
        ]
      }
      """#)
}
