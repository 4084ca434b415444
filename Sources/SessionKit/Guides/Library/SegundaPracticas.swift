extension GuideLibrary {
  /// Second ordinary session of secondary schools: what our practices achieve.
  static let segundaPracticas = Source(
    card: #"""
      "id": "segunda-practicas",
      "title": "Segunda sesión ordinaria: valoremos nuestras prácticas",
      "kind": "session",
      "ordinal": 2,
      "country": "MX",
      "level": "Secundaria y telesecundaria",
      "cycle": "2018-2019",
      "minutes": 300,
      "vocabulary": {
        "school": {"one": "escuela", "many": "escuelas", "gender": "f"},
        "group": {"one": "asignatura", "many": "asignaturas", "gender": "f"},
        "teacher": {"one": "docente", "many": "docentes", "gender": "m"},
        "pupil": {"one": "alumno", "many": "alumnos", "gender": "m"},
        "practice": {"one": "práctica educativa", "many": "prácticas educativas", "gender": "f"},
        "plan": {"one": "RME", "many": "RME", "gender": "f"}
      },
      "variants": [
        {
          "id": "telesecundaria", "title": "Telesecundaria (trabajo por grado)",
          "vocabulary": {"group": {"one": "grado", "many": "grados", "gender": "m"}}
        }
      ],
      "purposes": [
        "Revisar en colectivo las prácticas y los materiales, separar lo que ayudó a avanzar de lo que pide refuerzo o cambio, y preparar lo que se llevará al encuentro con otras escuelas."
      ]
      """#,
    body: #"""
      "materials": [
        {"id": "M1", "title": "Ruta de Mejora Escolar 2018-2019, ya planeada"},
        {
          "id": "M2",
          "title": "Cuadernos de los alumnos, registros de grupo y otras evidencias de su avance"
        },
        {"id": "M3", "title": "Cuaderno de Bitácora del CTE"}
      ],
      "products": [
        {
          "id": "P1",
          "title": "Prácticas y materiales que favorecen el aprendizaje, y lo que falta atender en la RME",
          "derived": false,
          "needs": [
            {"text": "Docente y su asignatura o grado", "kind": "practice", "field": "person"},
            {"text": "Práctica que dio resultado", "kind": "practice"},
            {
              "text": "Tres razones, con avances registrados", "kind": "practice",
              "field": "reasons"
            },
            {"text": "Materiales que ayudaron", "kind": "resource"},
            {"text": "Problemáticas sin resolver", "kind": "problem"},
            {
              "text": "A qué se debe que unas cosas funcionen y otras no", "kind": "practice",
              "field": "owedTo"
            },
            {"text": "Contenidos difíciles y apoyo que se pide", "kind": "request"},
            {"text": "Objetivo o meta de la RME", "kind": "problem", "field": "goal"}
          ]
        },
        {
          "id": "P2",
          "title": "Presentación de prácticas y materiales para el encuentro entre escuelas",
          "derived": false,
          "needs": [
            {"text": "Avances", "kind": "practice", "field": "reasons", "step": "1.1"},
            {"text": "Dificultades", "kind": "problem", "step": "1.3"},
            {"text": "Apoyos que se necesitan", "kind": "encounter", "field": "help"},
            {"text": "Prácticas y materiales elegidos", "kind": "encounter"},
            {"text": "Quince minutos o menos"}
          ]
        }
      ],
      "sections": [
        {
          "id": "A", "title": "Actividades de la sesión",
          "notes": [
            {
              "id": "A-1",
              "text": "Llamamos práctica educativa a lo que hacemos en las aulas y en toda la escuela con la intención de formar, cuando de verdad ayuda a aprender."
            },
            {
              "id": "A-2",
              "text": "La Ruta de Mejora pide mirar seguido si lo que hacemos conviene y da resultado, a partir de lo que los alumnos avanzan poco a poco."
            }
          ],
          "activities": [
            {
              "id": "R", "title": "Revisión de acuerdos y compromisos anteriores", "minutes": 40,
              "steps": [
                {
                  "id": "R.1",
                  "text": "Revisen uno por uno los acuerdos y compromisos de la sesión anterior: qué se cumplió, qué sigue en marcha y qué faltó. Cierren con una valoración breve.",
                  "actors": ["plenary"], "records": ["review", "evaluation"],
                  "requirement": "required", "sets": {"evaluation": {"type": "balance"}},
                  "see": ["La sesión anterior, que fue la primera ordinaria."],
                  "note": "Pregunte a cada responsable por lo suyo, sin regaños: lo que no se cumplió se vuelve a acordar o se cambia."
                }
              ]
            },
            {
              "id": "1", "number": "1", "title": "Valoración individual de las prácticas",
              "minutes": 60,
              "steps": [
                {
                  "id": "1.1",
                  "text": "Recuerde la práctica que interesó a todos sus alumnos y con la que pudo resolver la habilidad o el contenido más difícil, según la evaluación diagnóstica.",
                  "actors": ["individual"], "records": ["practice"], "requirement": "required",
                  "products": ["P1"], "sets": {"practice": {"outcome": "helps"}},
                  "reminders": ["values"],
                  "see": ["Los resultados de la evaluación diagnóstica."]
                },
                {
                  "id": "1.2",
                  "text": "Dé tres razones por las que esa práctica funciona; apóyelas en los avances que tiene registrados.",
                  "actors": ["individual"], "records": ["practice", "evidence"],
                  "requirement": "required", "continues": "1.1", "products": ["P1"],
                  "fields": {"practice": ["reasons"]},
                  "limits": [
                    {
                      "measure": "count", "of": "reasons", "per": "person", "min": 3, "max": 3,
                      "text": "Son tres razones, ni más ni menos, por cada práctica."
                    }
                  ],
                  "note": "Sirven los cuadernos, los registros de grupo o cualquier otra evidencia de avance."
                },
                {
                  "id": "1.3",
                  "text": "Señale las problemáticas de su aula que siguen sin resolverse y que dificultan enseñar o aprender.",
                  "actors": ["individual"], "records": ["problem"], "requirement": "required",
                  "products": ["P1"], "fields": {"problem": ["text", "goal"]}
                },
                {
                  "id": "1.4",
                  "text": "Piense en su manera de trabajar y diga qué hay en ella que explique las dos cosas: lo que funciona y lo que aún no se resuelve.",
                  "actors": ["individual"], "records": ["practice"], "requirement": "required",
                  "continues": "1.1", "products": ["P1"], "fields": {"practice": ["owedTo"]},
                  "see": [
                    "Apoyo opcional: Guía del CTE, segunda sesión de 2017-2018, actividad 3 (sus preguntas)."
                  ],
                  "note": "Conviene anotar las dos explicaciones en la misma respuesta."
                }
              ]
            },
            {
              "id": "2", "number": "2", "title": "Valoración en equipo y en plenaria",
              "minutes": 100,
              "steps": [
                {
                  "id": "2.1",
                  "text": "Reúnanse por {grupo} y compartan lo que anotó cada quien. Encuentren en qué se parecen y en qué difieren sus prácticas y avances, y digan en qué piden apoyo.",
                  "actors": ["team", "equipos"], "records": ["comparison", "request"],
                  "requirement": "required", "team": {"kind": "subject"}, "products": ["P1"],
                  "fields": {"comparison": ["text", "type", "scope"], "request": ["text"]},
                  "sets": {"comparison": {"stage": "consolidated"}, "request": {"type": "support"}},
                  "see": [
                    "Apoyo opcional: Guía del CTE, segunda sesión de 2017-2018, actividad 7 (sus enunciados)."
                  ]
                },
                {
                  "id": "2.2",
                  "text": "Cuenten a la plenaria lo que halló su equipo de {grupo}: las prácticas que dieron resultado, los materiales que ayudaron y los contenidos que aún se les dificultan y para los que piden apoyo.",
                  "actors": ["team", "plenary", "equipos"],
                  "records": ["practice", "resource", "request"], "requirement": "required",
                  "continues": "2.1", "products": ["P1"],
                  "fields": {"resource": ["text", "use"], "request": ["situation"]},
                  "sets": {"practice": {"outcome": "helps"}, "resource": {"type": "material"}}
                },
                {
                  "id": "2.3",
                  "text": "Revisen que en la Bitácora queden las prácticas y los materiales que favorecen el aprendizaje, y aquello en lo que piden apoyo.",
                  "actors": ["plenary", "relator"], "records": ["book", "practice", "request"],
                  "requirement": "required", "continues": "2.2", "products": ["P1"],
                  "fields": {"practice": [], "request": []},
                  "note": "Se toma de lo que ya expusieron los equipos; no hace falta volver a escribirlo."
                }
              ]
            },
            {
              "id": "3", "number": "3", "title": "Preparativos para aprender entre escuelas",
              "minutes": 100,
              "steps": [
                {
                  "id": "3.1",
                  "text": "Con lo que han visto hoy, decidan qué compartirán en la próxima sesión y qué ayuda esperan de las otras escuelas.",
                  "actors": ["plenary", "colectivo"], "records": ["encounter", "request"],
                  "requirement": "required", "continues": "2.1", "products": ["P2"],
                  "fields": {"encounter": ["text", "help"], "request": []},
                  "see": ["La tercera sesión, de aprendizaje entre escuelas."],
                  "note": "Tengan a la vista los apoyos que pidió cada equipo: de ahí sale lo que se lleva al encuentro."
                },
                {
                  "id": "3.2",
                  "text": "Recuerden para qué son estos encuentros y prevean lo que hace falta; las cuatro preguntas les sirven de guía.",
                  "actors": ["plenary", "colectivo"], "records": ["encounter", "answer"],
                  "requirement": "required", "continues": "3.1", "questions": ["Q1"],
                  "fields": {
                    "encounter": ["modality", "purposes", "attendees", "arrangements"],
                    "answer": []
                  },
                  "see": [
                    "Consulta opcional: ficha «Aprendizaje entre escuelas» de 2016-2017, para organizar el encuentro en la zona."
                  ]
                },
                {
                  "id": "3.3",
                  "text": "Preparen una presentación breve y ágil de lo que han avanzado, de lo que se les dificulta y del apoyo que necesitan.",
                  "actors": ["school", "team"], "records": ["presentation", "timer"],
                  "requirement": "required", "products": ["P2"],
                  "limits": [
                    {
                      "measure": "minutes", "of": "presentation", "per": "school", "max": 15,
                      "text": "La presentación dura quince minutos o menos."
                    }
                  ],
                  "see": ["Apoyo opcional: Guía del CTE, segunda sesión de 2017-2018, actividad 21."],
                  "note": "Encárguenla a un equipo pequeño; ensayarla con reloj ayuda mucho."
                },
                {
                  "id": "3.4",
                  "text": "Registren los acuerdos que tomaron para el encuentro, con sus responsables.",
                  "actors": ["plenary", "relator"], "records": ["agreement", "book"],
                  "requirement": "required",
                  "fields": {"agreement": ["text", "responsible", "due"]},
                  "sets": {"agreement": {"level": "plenary"}},
                  "see": ["Con ellos, el Consejo Técnico de Zona organizará la tercera sesión."]
                }
              ]
            }
          ]
        }
      ],
      "questionGroups": [
        {
          "id": "Q1", "title": "Para preparar el encuentro",
          "items": [
            {"id": "1", "text": "¿En qué consiste aprender entre escuelas?"},
            {"id": "2", "text": "¿Qué se busca, en concreto, con esta forma de trabajo?"},
            {"id": "3", "text": "¿Quiénes van a reunirse?"},
            {"id": "4", "text": "¿Qué hay que tener listo para ese día?"}
          ]
        }
      ],
      "readings": [
        {
          "id": "TX1", "title": "Qué es una práctica educativa",
          "source": "Nota de la ficha, sin referencia", "activity": "1", "mode": "box"
        },
        {
          "id": "TX2", "title": "La valoración continua en la Ruta de Mejora",
          "source": "Recuadro de la ficha, sin referencia", "activity": "2", "mode": "box"
        }
      ],
      "references": [
        "Latapí, P. (2003), ¿Cómo aprenden los maestros?, México, SEP.",
        "Cerda Taverne, A. M., El grupo de aprendizaje entre pares: una posibilidad de favorecer el cambio de las prácticas cotidianas de aula, CPEIP. https://www.cpeip.cl/wp-content/uploads/2018/10/Aprendizaje-entre-pares-de-Ana-Mar%C3%ADa-Cerda-e-Isaura-L%C3%B3pez.pdf (consulta: 12 de octubre de 2018)."
      ],
      "externalReferences": [
        {
          "id": "X1", "guide": "Guía del CTE. Segunda sesión ordinaria. Ciclo escolar 2017-2018",
          "activities": ["3", "7", "21"]
        },
        {
          "id": "X2",
          "guide": "Ficha «Aprendizaje entre escuelas. Orientaciones para la organización en el Consejo Técnico de Zona», ciclo 2016-2017",
          "activities": []
        }
      ],
      "values": [
        {
          "title": "Valorar siempre lo que hacemos",
          "statements": [
            "Nos preguntamos una y otra vez si nuestras prácticas convienen y dan resultado; así la escuela no deja de aprender ni de mejorar."
          ]
        }
      ],
      "rules": [
        "En cada sesión del CTE se revisa si se cumplió lo acordado antes.",
        "Por cada práctica se dan tres razones, ni más ni menos.",
        "La presentación para el encuentro dura quince minutos o menos.",
        "Las guías de apoyo son de otros ciclos: la de la segunda sesión (actividades 3, 7 y 21), de 2017-2018; la ficha para la zona, de 2016-2017.",
        "Los equipos se forman por asignatura; en telesecundaria, por grado.",
        "Práctica educativa es lo que se hace con intención de formar, en las aulas y en toda la escuela."
      ],
      "roles": [
        {
          "id": "docente", "title": "Docente",
          "text": "Valora su propia práctica a partir del avance de sus alumnos.",
          "duties": [
            {
              "text": "Traer cuadernos, registros y otras evidencias de avance.",
              "when": "before"
            },
            {
              "text": "Reconocer lo que le funciona, lo que no y a qué se debe.",
              "when": "during"
            }
          ]
        },
        {
          "id": "equipos", "title": "Equipos por asignatura o, en telesecundaria, por grado",
          "text": "Comparan lo que anotó cada docente y precisan en qué piden apoyo.",
          "duties": [
            {"text": "Comparar prácticas y avances.", "when": "during"},
            {"text": "Llevar a la plenaria lo que hallaron.", "when": "during"}
          ]
        },
        {
          "id": "colectivo", "title": "Colectivo en plenaria",
          "text": "Expone, decide y deja constancia en la Bitácora.",
          "duties": [
            {
              "text": "Decidir qué se lleva al encuentro y en qué se pide apoyo.",
              "when": "during"
            },
            {"text": "Registrar los acuerdos en la Bitácora.", "when": "during"}
          ]
        },
        {
          "id": "consejo-de-zona", "title": "Consejo Técnico de Zona",
          "text": "Con los acuerdos de las escuelas decide cómo organizar la tercera sesión.",
          "duties": [
            {
              "text": "Organizar la tercera sesión con lo que acordó cada escuela.",
              "when": "after"
            }
          ]
        }
      ]
      """#)
}
