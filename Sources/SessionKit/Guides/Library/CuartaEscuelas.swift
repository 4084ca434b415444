extension GuideLibrary {
  /// Fourth ordinary session: learning between schools.
  static let cuartaEscuelas = Source(
    card: #"""
      "id": "cuarta-escuelas",
      "title": "Cuarta sesión ordinaria: Aprendizaje entre escuelas",
      "kind": "session",
      "ordinal": 4,
      "country": "MX",
      "level": "Preescolar",
      "cycle": "2016-2017",
      "issuer": "Subsecretaría de Educación Básica, Dirección General de Desarrollo de la Gestión Educativa",
      "minutes": 300,
      "vocabulary": {
        "school": {"one": "escuela", "many": "escuelas", "gender": "f"},
        "group": {"one": "grado o sección", "many": "grados o secciones", "gender": "m"},
        "teacher": {
          "one": "docente o agente educativo", "many": "docentes o agentes educativos",
          "gender": "m"
        },
        "pupil": {"one": "alumno", "many": "alumnos", "gender": "m"},
        "practice": {"one": "práctica docente", "many": "prácticas docentes", "gender": "f"},
        "plan": {"one": "RME", "many": "RME", "gender": "f"}
      },
      "purposes": [
        "Contarse entre escuelas las problemáticas que enfrentan y buscar salidas que sirvan a todas.",
        "Intercambiar entre pares propuestas, experiencias, recursos y maneras de intervenir, y analizarlos.",
        "Fijar acciones y compromisos, con la forma y los instrumentos para darles seguimiento, que se valorarán en la sexta sesión."
      ]
      """#,
    body: #"""
      "introduction": [
        "Hoy sesionan juntos los colectivos de dos o más planteles de la zona. Se trata de conocerse, compartir lo que cada uno ha vivido y decidir en común cómo resolver lo que a todos les preocupa.",
        "Como en cualquier sesión del Consejo Técnico, hace falta que cada quien ponga de su parte: trabajar en orden, cuidar el tiempo y hablar con honestidad, en un trato de respeto y confianza.",
        "En la primera parte se organiza la sesión: a qué se viene, quién hará qué y con qué normas, para que el encuentro deje frutos en cada escuela.",
        "En la segunda parte cada escuela expone su problemática y, entre todas, descubren qué tienen en común.",
        "En la tercera parte, por grado o sección, se definen las acciones y los compromisos de cada quien y la manera de seguirlos. En la sexta sesión, otra vez entre escuelas, se verá qué se logró.",
        "En la última parte, un texto ayuda a pensar en el siguiente encuentro, con el deseo de que reunirse entre pares se vuelva costumbre."
      ],
      "materials": [
        {"id": "M1", "title": "Ruta de Mejora Escolar de cada escuela que asiste, ya planeada"},
        {
          "id": "M2",
          "title": "Presentación de la problemática de la escuela, preparada para hoy"
        },
        {
          "id": "M3",
          "title": "Lecturas, recursos y referencias sobre esa problemática, ya reunidos y en orden"
        }
      ],
      "products": [
        {
          "id": "P1",
          "title": "Acciones y propuestas que cada docente se compromete a llevar a su salón",
          "derived": false,
          "needs": [
            {"text": "Escuela"},
            {"text": "Docente o agente educativo", "kind": "commitment", "field": "person"},
            {"text": "Grado o sección"},
            {
              "text": "Lo que necesitan mejorar sus alumnos", "kind": "commitment",
              "field": "need"
            },
            {"text": "Acciones para las próximas semanas", "kind": "commitment"},
            {
              "text": "Evidencia con la que rendirá cuentas", "kind": "commitment",
              "field": "evidence"
            },
            {"text": "Instrumentos y procedimientos para medir avances", "kind": "resource"},
            {"text": "Sesión en la que rendirá cuentas", "kind": "commitment", "field": "due"}
          ]
        },
        {
          "id": "P2",
          "title": "Compromisos de las escuelas, asentados en la Bitácora de cada una",
          "derived": false,
          "needs": [
            {"text": "Escuelas que participan"},
            {"text": "Acuerdos de seguimiento de cada equipo", "kind": "agreement"},
            {
              "text": "Compromisos de cada docente", "kind": "commitment", "field": "person",
              "step": "14.1"
            },
            {"text": "Forma de comunicarse e intercambiar materiales", "kind": "channel"},
            {"text": "Situaciones que piden asesoría externa", "kind": "request"},
            {"text": "Acuerdos y compromisos de la plenaria", "kind": "commitment"}
          ]
        }
      ],
      "sections": [
        {
          "id": "S1", "number": "1", "title": "Organicemos la sesión",
          "activities": [
            {
              "id": "1", "number": "1", "title": "Bienvenida", "minutes": 5,
              "steps": [
                {
                  "id": "1.1",
                  "text": "Dé la bienvenida a los colectivos e invite a todos a participar, a reflexionar y a colaborar.",
                  "actors": ["director"], "records": ["notice"], "requirement": "required",
                  "note": "Coordinan los directores de las escuelas, según lo que hayan acordado antes en el Consejo Técnico de Zona."
                }
              ]
            },
            {
              "id": "2", "number": "2", "title": "Introducción y propósitos", "minutes": 10,
              "steps": [
                {
                  "id": "2.1", "text": "Lean juntos la introducción y los propósitos.",
                  "actors": ["plenary"], "records": ["reading"], "requirement": "required"
                },
                {
                  "id": "2.2", "text": "Digan qué esperan lograr hoy y déjenlo anotado.",
                  "actors": ["plenary"], "records": ["note"], "requirement": "required"
                }
              ]
            },
            {
              "id": "3", "number": "3", "title": "Plan de la jornada y encargados del registro",
              "minutes": 10,
              "steps": [
                {
                  "id": "3.1",
                  "text": "Presente el plan de la jornada: sus partes, los temas, los productos y el tiempo previsto para cada actividad.",
                  "actors": ["director"], "records": ["agenda"], "requirement": "required"
                },
                {
                  "id": "3.2",
                  "text": "Nombren a quienes ordenarán la información que vaya surgiendo y pasarán los acuerdos y compromisos a la Bitácora.",
                  "actors": ["plenary"], "records": ["role"], "requirement": "required",
                  "roles": ["relator"], "products": ["P2"],
                  "note": "Puede ser una persona o varias; conviene que haya una de cada escuela."
                }
              ]
            },
            {
              "id": "4", "number": "4", "title": "Normas de convivencia", "minutes": 10,
              "steps": [
                {
                  "id": "4.1",
                  "text": "Acuerden las normas que necesitan para trabajar con cordialidad y de igual a igual.",
                  "actors": ["plenary"], "records": ["norm"], "requirement": "required",
                  "reminders": ["values"]
                },
                {
                  "id": "4.2",
                  "text": "Pasen las normas a un pliego y pónganlo donde todos lo vean.",
                  "actors": ["relator"], "records": ["norm", "wallChart"],
                  "requirement": "required", "continues": "4.1", "fields": {"norm": []}
                }
              ]
            }
          ]
        },
        {
          "id": "S2", "number": "2", "title": "¿Qué problemáticas tenemos en común?",
          "activities": [
            {
              "id": "5", "number": "5", "title": "Qué significa aprender entre escuelas",
              "minutes": 10,
              "steps": [
                {
                  "id": "5.1",
                  "text": "Pidan que alguien se ofrezca a leer en voz alta el texto sobre el aprendizaje entre pares y síganlo con atención.",
                  "actors": ["volunteers", "plenary"], "records": ["reading"],
                  "requirement": "required", "reading": "TX1"
                },
                {
                  "id": "5.2",
                  "text": "Anote las ideas que, para usted, dan sentido a aprender entre escuelas.",
                  "actors": ["individual"], "records": ["note"], "requirement": "required"
                }
              ]
            },
            {
              "id": "6", "number": "6", "title": "Ideas base y compromisos al participar",
              "minutes": 15,
              "steps": [
                {
                  "id": "6.1",
                  "text": "Compartan sus ideas sobre esta forma de trabajo y digan a qué se compromete quien participa en ella.",
                  "actors": ["plenary"], "records": ["note", "commitment"],
                  "requirement": "required", "products": ["P2"],
                  "sets": {"commitment": {"level": "participation"}},
                  "note": "Son compromisos con el encuentro mismo, como escuchar o ser puntuales. Los personales se toman en la actividad 14."
                },
                {
                  "id": "6.2",
                  "text": "Recuerden lo que se pidió en la tercera sesión: elegir una problemática ligada a los objetivos y las metas de su Ruta de Mejora, y decidir cómo exponerla.",
                  "actors": ["everyone"], "records": ["reading"], "requirement": "informative",
                  "see": ["Lo solicitado en la tercera sesión del CTE."]
                }
              ]
            },
            {
              "id": "7", "number": "7", "title": "Cada escuela presenta su problemática",
              "minutes": 40,
              "steps": [
                {
                  "id": "7.1",
                  "text": "Describan en pocas palabras su plantel: el entorno, los alumnos, los grupos, el personal, las instalaciones y lo que ayude a entenderlo.",
                  "actors": ["school", "representante"], "records": ["context"],
                  "requirement": "required",
                  "note": "Los diez minutos de la escuela corren desde aquí y hasta que termine de exponer (paso 7.5)."
                },
                {
                  "id": "7.2",
                  "text": "Presenten la problemática que su escuela decidió atender en este ciclo.",
                  "actors": ["school", "representante"], "records": ["problem", "presentation"],
                  "requirement": "required", "fields": {"problem": ["text", "goal"]}
                },
                {
                  "id": "7.3",
                  "text": "Digan qué prácticas docentes les han permitido avanzar y a qué lo atribuyen.",
                  "actors": ["school", "representante"], "records": ["practice"],
                  "requirement": "required", "fields": {"practice": ["text", "because"]},
                  "sets": {"practice": {"outcome": "helps"}}
                },
                {
                  "id": "7.4",
                  "text": "Digan qué prácticas no les han ayudado y por qué creen que ha sido así.",
                  "actors": ["school", "representante"], "records": ["practice"],
                  "requirement": "required", "fields": {"practice": ["text", "because"]},
                  "sets": {"practice": {"outcome": "hinders"}}
                },
                {
                  "id": "7.5",
                  "text": "Mida el tiempo de cada escuela y avise cuando esté por cumplirse.",
                  "actors": ["school", "director", "relator"], "records": ["timer"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "minutes", "of": "presentation", "per": "school", "max": 10,
                      "text": "Cada escuela tiene diez minutos como máximo; quien se extiende suele dispersarse."
                    }
                  ]
                }
              ]
            },
            {
              "id": "8", "number": "8", "title": "Lo que cada quien advierte", "minutes": 10,
              "steps": [
                {
                  "id": "8.1",
                  "text": "Anote lo que le llamó la atención: en qué se parece, en qué coincide y en qué difiere de lo que vive su escuela o su grupo.",
                  "actors": ["individual"], "records": ["comparison", "note"],
                  "requirement": "required", "fields": {"comparison": ["text", "type", "scope"]},
                  "sets": {"comparison": {"stage": "individual"}}
                }
              ]
            },
            {
              "id": "9", "number": "9", "title": "Preguntas y reflexiones", "minutes": 20,
              "steps": [
                {
                  "id": "9.1",
                  "text": "Den la palabra a quienes quieran compartir una reflexión o hacer una pregunta concreta que ayude a entender mejor lo expuesto.",
                  "actors": ["plenary", "docentes"], "records": ["question", "note"],
                  "requirement": "required", "after": ["7.4"], "questions": ["Q1"],
                  "choices": "Q1",
                  "fields": {"question": ["text", "type", "axis", "person"], "note": ["text", "person"]},
                  "note": "Pida que cada intervención diga a cuál de los cuatro ejes se refiere.",
                  "reminders": ["contributesTo", "avoid"]
                },
                {
                  "id": "9.2",
                  "text": "Tengan presente para qué es este momento: para escucharse y darse ideas útiles. Nadie viene a calificar, a competir ni a imponer.",
                  "actors": ["everyone"], "records": ["reading"], "requirement": "informative",
                  "reading": "TX5", "reminders": ["contributesTo", "avoid"]
                },
                {
                  "id": "9.3",
                  "text": "Cierre las participaciones al cumplirse el tiempo, aunque queden manos levantadas.",
                  "actors": ["director"], "records": ["timer"], "requirement": "required",
                  "limits": [
                    {
                      "measure": "minutes", "of": "participation", "per": "activity",
                      "text": "Las participaciones duran lo que se haya dispuesto para la actividad, ni un minuto más."
                    }
                  ],
                  "note": "Quien no alcanzó a hablar puede dejar su pregunta por escrito."
                }
              ]
            },
            {
              "id": "10", "number": "10", "title": "En qué nos parecemos y en qué no",
              "minutes": 10,
              "steps": [
                {
                  "id": "10.1",
                  "text": "Reúnan en un pliego lo que se parece, lo que coincide y lo que difiere entre las escuelas, y pónganlo en un lugar visible.",
                  "actors": ["relator"], "records": ["comparison", "wallChart"],
                  "requirement": "required", "fields": {"comparison": ["text", "type"]},
                  "sets": {"comparison": {"stage": "consolidated"}},
                  "see": ["Servirá en la actividad 11 y en las que siguen."],
                  "note": "Partan de lo que cada quien anotó en la actividad 8."
                }
              ]
            }
          ]
        },
        {
          "id": "S3", "number": "3", "title": "¿Qué hay que fortalecer o cambiar?",
          "activities": [
            {
              "id": "11", "number": "11", "title": "Trabajo por grado o sección", "minutes": 30,
              "steps": [
                {
                  "id": "11.1",
                  "text": "Formen equipos con quienes atienden el mismo grado o sección en las distintas escuelas.",
                  "actors": ["plenary", "director"], "records": ["team"],
                  "requirement": "required", "team": {"kind": "grade"},
                  "note": "Quienes dan Educación Física, Inglés o Computación y el personal de USAER se integran donde acuerden los directores."
                },
                {
                  "id": "11.2",
                  "text": "Vuelvan al pliego de la actividad 10 y conversen: ¿qué tiene que ver con su grado, con su sección o con su práctica?",
                  "actors": ["team", "equipos"], "records": ["note"], "requirement": "required",
                  "see": ["El pliego de la actividad 10."]
                },
                {
                  "id": "11.3",
                  "text": "Respondan en equipo las seis preguntas a partir de lo que hacen con su grupo.",
                  "actors": ["team", "equipos"], "records": ["answer"],
                  "requirement": "required", "questions": ["Q2"]
                }
              ]
            },
            {
              "id": "12", "number": "12", "title": "Propuestas para los compañeros de equipo",
              "minutes": 20,
              "steps": [
                {
                  "id": "12.1",
                  "text": "Ofrezcan a sus compañeros propuestas que les ayuden a dar otro rumbo a su práctica y a mejorarla.",
                  "actors": ["team", "equipos"], "records": ["proposal"],
                  "requirement": "required", "fields": {"proposal": ["text", "person"]}
                }
              ]
            },
            {
              "id": "13", "number": "13", "title": "Acciones convenientes para cada grupo",
              "minutes": 10,
              "steps": [
                {
                  "id": "13.1",
                  "text": "De todo lo que se dijo en su equipo, elija las acciones que convienen a su grado o sección.",
                  "actors": ["individual", "team"], "records": ["proposal"],
                  "requirement": "required", "products": ["P1"]
                }
              ]
            },
            {
              "id": "14", "number": "14", "title": "Compromisos personales", "minutes": 20,
              "steps": [
                {
                  "id": "14.1",
                  "text": "Comprométase: diga qué acciones llevará a cabo en las próximas semanas.",
                  "actors": ["individual"], "records": ["commitment"], "requirement": "required",
                  "products": ["P1"], "fields": {"commitment": ["text"]},
                  "sets": {"commitment": {"level": "personal"}},
                  "limits": [
                    {
                      "measure": "days", "of": "actions", "per": "person",
                      "text": "Las acciones son para las próximas semanas, de aquí a la sesión de marzo."
                    }
                  ],
                  "see": ["Lo que eligió en la actividad 13."]
                },
                {
                  "id": "14.2",
                  "text": "Diga cómo mostrará en la sesión de marzo lo que haya logrado y de qué manera se dará seguimiento a su compromiso.",
                  "actors": ["individual"], "records": ["commitment", "followPlan"],
                  "requirement": "required", "continues": "14.1", "products": ["P1"],
                  "fields": {"commitment": ["evidence", "due"]}, "due": "sexta",
                  "see": ["La sesión de marzo es la sexta."]
                },
                {
                  "id": "14.3",
                  "text": "Compartan con su equipo los instrumentos, las evidencias y los procedimientos con que miden los avances de sus alumnos.",
                  "actors": ["team", "equipos"], "records": ["resource", "evidence"],
                  "requirement": "recommended", "continues": "14.1", "products": ["P1"],
                  "fields": {"resource": ["text", "type", "use", "person"]},
                  "reminders": ["evidenceTypes"]
                }
              ]
            },
            {
              "id": "15", "number": "15", "title": "El compromiso en tres frases", "minutes": 10,
              "steps": [
                {
                  "id": "15.1",
                  "text": "Si le ayuda, empiece por la necesidad: diga qué les hace falta mejorar a sus alumnos.",
                  "actors": ["individual"], "records": ["commitment"], "requirement": "optional",
                  "continues": "14.1", "products": ["P1"], "fields": {"commitment": ["need"]}
                },
                {
                  "id": "15.2",
                  "text": "Siga con lo que hará: precise las acciones que aplicará en las próximas semanas.",
                  "actors": ["individual"], "records": ["commitment"], "requirement": "optional",
                  "continues": "14.1", "products": ["P1"], "fields": {"commitment": ["actions"]}
                },
                {
                  "id": "15.3",
                  "text": "Termine con la evidencia: diga con qué mostrará a sus colegas, en marzo, lo que consiguió.",
                  "actors": ["individual"], "records": ["commitment", "evidence"],
                  "requirement": "optional", "continues": "14.1", "products": ["P1"],
                  "fields": {"commitment": ["evidence"]}, "due": "sexta",
                  "reminders": ["evidenceTypes"],
                  "see": ["El encuentro entre escuelas de marzo, que es la sexta sesión."]
                }
              ]
            },
            {
              "id": "16", "number": "16", "title": "Seguimiento en equipo", "minutes": 15,
              "steps": [
                {
                  "id": "16.1",
                  "text": "Acuerden cómo darán seguimiento, en equipo, a los compromisos de sus integrantes.",
                  "actors": ["team", "equipos"], "records": ["agreement", "followPlan"],
                  "requirement": "required", "products": ["P2"],
                  "fields": {"agreement": ["text", "responsible", "due"]},
                  "sets": {"agreement": {"level": "team"}}, "due": "sexta"
                },
                {
                  "id": "16.2",
                  "text": "Decidan por qué medio seguirán en contacto y qué otros materiales van a intercambiar.",
                  "actors": ["team", "equipos"], "records": ["channel", "agreement"],
                  "requirement": "required", "products": ["P2"],
                  "fields": {"channel": ["text", "use"], "agreement": ["text", "responsible"]},
                  "sets": {"agreement": {"level": "team"}}
                }
              ]
            },
            {
              "id": "17", "number": "17", "title": "Comparación con un texto", "minutes": 10,
              "steps": [
                {
                  "id": "17.1",
                  "text": "Lean el texto y comenten si lo que dice se parece a lo que aportaron por grado o sección.",
                  "actors": ["team", "equipos"], "records": ["reading", "note"],
                  "requirement": "required", "reading": "TX2"
                },
                {
                  "id": "17.2", "text": "Señalen lo que les faltó hacer.",
                  "actors": ["team", "equipos"], "records": ["omission"],
                  "requirement": "required"
                }
              ]
            },
            {
              "id": "18", "number": "18", "title": "Lo que no puede faltar", "minutes": 15,
              "steps": [
                {
                  "id": "18.1",
                  "text": "Piensen qué tendrán que hacer como equipo para alcanzar lo que plantea el texto.",
                  "actors": ["team", "equipos"], "records": ["note"], "requirement": "required"
                },
                {
                  "id": "18.2",
                  "text": "Escriban en frases breves, en un papel, lo indispensable para aprender entre pares y entre escuelas; las llevarán a la plenaria.",
                  "actors": ["team", "equipos"], "records": ["phrase", "wallChart"],
                  "requirement": "required"
                }
              ]
            },
            {
              "id": "19", "number": "19", "title": "Entrega a los directores", "minutes": 5,
              "steps": [
                {
                  "id": "19.1",
                  "text": "Entreguen sus acuerdos al director de cada una de las escuelas que hay en su equipo.",
                  "actors": ["team", "equipos"], "records": ["handover", "agreement"],
                  "requirement": "required", "continues": "16.1", "products": ["P2"],
                  "fields": {"agreement": []},
                  "note": "Si en el equipo hay docentes de tres escuelas, son tres copias: una para cada director."
                },
                {
                  "id": "19.2",
                  "text": "Anoten y entreguen también lo que no pudieron resolver entre ustedes y necesita asesoría externa.",
                  "actors": ["team", "equipos"], "records": ["request"],
                  "requirement": "required", "products": ["P2"],
                  "fields": {"request": ["text", "reason"]},
                  "sets": {"request": {"type": "advice"}}
                }
              ]
            },
            {
              "id": "20", "number": "20", "title": "Impresiones del encuentro", "minutes": 10,
              "steps": [
                {
                  "id": "20.1",
                  "text": "Cuenten, quienes quieran, qué les deja haber trabajado con colegas de otras escuelas.",
                  "actors": ["volunteers", "voluntarios", "plenary"],
                  "records": ["evaluation", "note"], "requirement": "required",
                  "fields": {"evaluation": ["text", "person"], "note": ["text", "person"]},
                  "sets": {"evaluation": {"type": "impression"}},
                  "limits": [
                    {
                      "measure": "people", "of": "volunteers", "per": "school", "min": 2,
                      "text": "Al menos dos personas de cada escuela, hasta donde alcance el tiempo."
                    }
                  ]
                }
              ]
            }
          ]
        },
        {
          "id": "S4", "number": "4", "title": "¿Cómo sigue el aprendizaje entre escuelas?",
          "activities": [
            {
              "id": "21", "number": "21", "title": "Lectura de cierre", "minutes": 5,
              "steps": [
                {
                  "id": "21.1",
                  "text": "Para cerrar, pidan que alguien se ofrezca a leer el texto en voz alta.",
                  "actors": ["volunteers", "plenary"], "records": ["reading"],
                  "requirement": "required", "reading": "TX3", "reminders": ["rules"],
                  "note": "Antes de despedirse, dejen prevista la próxima reunión: agenda, fecha, hora y lugar."
                }
              ]
            },
            {
              "id": "22", "number": "22", "title": "Balance de los directores", "minutes": 10,
              "steps": [
                {
                  "id": "22.1",
                  "text": "Haga un balance de esta primera experiencia y resalte lo que vale el trabajo colaborativo entre los colectivos.",
                  "actors": ["school", "director"], "records": ["evaluation"],
                  "requirement": "required", "sets": {"evaluation": {"type": "balance"}}
                }
              ]
            }
          ]
        }
      ],
      "questionGroups": [
        {
          "id": "Q1", "title": "Ejes para participar", "aspects": true,
          "items": [
            {"id": "1", "text": "Las problemáticas que se expusieron"},
            {
              "id": "2",
              "text": "Las acciones, los recursos y los materiales con que se han enfrentado"
            },
            {"id": "3", "text": "La manera en que la escuela se organizó para atenderlas"},
            {"id": "4", "text": "Las prácticas con las que no se ha avanzado y su causa"}
          ]
        },
        {
          "id": "Q2", "title": "Preguntas para conversar en equipo",
          "items": [
            {
              "id": "1",
              "text": "¿De qué manera he atendido la problemática con mi grupo, de acuerdo con la prioridad de mi escuela?"
            },
            {"id": "2", "text": "¿Con qué actividades han respondido mejor mis alumnos?"},
            {"id": "3", "text": "¿De qué recursos o materiales me serví para esas actividades?"},
            {"id": "4", "text": "¿Qué avances he logrado hasta hoy?"},
            {"id": "5", "text": "¿Qué evidencias tengo de esos avances?"},
            {"id": "6", "text": "¿Qué me resulta más difícil al intervenir?"}
          ]
        }
      ],
      "readings": [
        {
          "id": "TX1", "title": "El concepto de aprendizaje entre pares",
          "author": "Ana María Cerda Taverne et al.",
          "source": "REDEC, núm. 7, vol. 1, Universidad de Talca, 2011 (adaptación)",
          "activity": "5", "mode": "aloud"
        },
        {
          "id": "TX2", "title": "El sentido del aprendizaje entre pares", "author": "AFSEDF",
          "source": "Aprender entre pares. Una propuesta de desarrollo profesional para la mejora de la escuela. Supervisión XXI. Herramientas para su actuación, México (adaptación)",
          "activity": "17", "mode": "read"
        },
        {
          "id": "TX3", "title": "Resultados, seguimiento y próxima reunión", "author": "AFSEDF",
          "source": "Aprender entre pares. Una propuesta de desarrollo profesional para la mejora de la escuela. Supervisión XXI. Herramientas para su actuación, México (adaptación)",
          "activity": "21", "mode": "aloud"
        },
        {
          "id": "TX4", "title": "Aprendizaje entre pares: la unión hace la fuerza",
          "author": "Nancy Cavieres",
          "source": "Educación de Calidad contra la Pobreza, educarenpobreza.cl",
          "activity": "21", "mode": "box"
        },
        {
          "id": "TX5", "title": "A qué contribuye presentar las problemáticas",
          "author": "AFSEDF",
          "source": "Aprender entre pares. Una propuesta de desarrollo profesional para la mejora de la escuela. Supervisión XXI. Herramientas para su actuación, México (adaptación)",
          "activity": "9", "mode": "box"
        }
      ],
      "references": [
        "Cerda Taverne, A. M., et al. (2011), «La ampliación formadora del docente de aula al de formador de profesionales reflexivos en contextos de cooperación entre pares», Revista Electrónica del Desarrollo de Competencias (REDEC), núm. 7, vol. 1, Universidad de Talca.",
        "AFSEDF, Aprender entre pares. Una propuesta de desarrollo profesional para la mejora de la escuela, Supervisión XXI. Herramientas para su actuación, México.",
        "Cavieres, N., Aprendizaje entre pares: la unión hace la fuerza, Educación de Calidad contra la Pobreza. http://www.educarenpobreza.cl/Portal.Base/Web/VerContenido.aspx?ID=131278&GUID"
      ],
      "values": [
        {
          "title": "De igual a igual",
          "statements": [
            "Trabajamos con cordialidad y sin jerarquías: aquí todas las voces cuentan lo mismo."
          ]
        },
        {
          "title": "Escuchar y aportar",
          "statements": ["Venimos a escuchar y a dar ideas; nadie califica, compite ni impone su parecer."]
        },
        {
          "title": "Honestidad y confianza",
          "statements": [
            "Hablamos con franqueza, apertura y sentido crítico, en un trato de respeto y confianza, con orden y sin desperdiciar el tiempo."
          ]
        }
      ],
      "avoid": [
        "Pasarse del tiempo: quien se alarga divaga y no llega a lo concreto.",
        "Calificar, competir o imponer el propio parecer.",
        "Tomar la reunión como descanso o como convivio.",
        "Creer que los acuerdos se cumplen solo si se quiere."
      ],
      "contributesTo": [
        "Fortalecer los recursos profesionales con que enfrentamos lo que nos preocupa a todos.",
        "Ver si lo que se propone conviene a los grupos que tenemos.",
        "Conocer otras miradas que nos hagan preguntarnos por lo que hacemos y verlo con objetividad.",
        "Acompañar a los maestros que apenas empiezan.",
        "Impulsar que docentes y directivos se formen entre sí y mejoren sus prácticas."
      ],
      "rules": [
        "En cada encuentro los compromisos quedan por escrito, y en el siguiente se ve cuánto se ha avanzado.",
        "Lo acordado se cumple: estas sesiones se hacen en horario de trabajo.",
        "Se da seguimiento a dos cosas: que los encuentros continúen y que los acuerdos se cumplan.",
        "Al final de cada encuentro se valora si las estrategias y las formas de interactuar fueron útiles.",
        "Para saber cuánto se ha avanzado conviene fijar indicadores de logro.",
        "La próxima reunión queda trazada: agenda, fecha, hora y lugar.",
        "Los compromisos se valoran en la sexta sesión, la de marzo.",
        "Los encuentros se programan, se informan y se hacen de manera sistemática, no de vez en cuando.",
        "Al final hay lugar para notas libres.",
        "La reunión debe dejar algo concreto: aprendizajes y acuerdos que se pongan en marcha."
      ],
      "roles": [
        {
          "id": "director", "title": "Director de la escuela",
          "text": "Los directores coordinan juntos la sesión, según lo acordado en la zona.",
          "per": "school", "eligible": ["director", "directora"], "min": 1, "max": 1,
          "duties": [
            {
              "text": "Ponerse de acuerdo con los otros directores para coordinar la sesión.",
              "when": "before"
            },
            {"text": "Dar la bienvenida y presentar el plan de la jornada.", "when": "during"},
            {
              "text": "Cuidar el tiempo de las exposiciones y de las participaciones.",
              "when": "during"
            },
            {
              "text": "Recibir los acuerdos de los equipos y lo que pide asesoría externa.",
              "when": "during"
            },
            {"text": "Hacer el balance del encuentro.", "when": "during"}
          ]
        },
        {
          "id": "relator", "title": "Responsable de organización y registro",
          "text": "Ordena lo que va surgiendo y cuida que nada de lo acordado se pierda.",
          "min": 1,
          "duties": [
            {"text": "Ordenar la información de cada actividad.", "when": "during"},
            {
              "text": "Llevar los pliegos de normas y de comparaciones y ponerlos a la vista.",
              "when": "during"
            },
            {"text": "Asentar los acuerdos y compromisos en la Bitácora.", "when": "during"}
          ]
        },
        {
          "id": "representante", "title": "Representante del colectivo",
          "text": "Expone, en nombre de su escuela, la problemática que atienden.",
          "per": "school", "min": 1, "max": 1,
          "duties": [
            {"text": "Preparar una exposición de diez minutos o menos.", "when": "before"},
            {
              "text": "Presentar el plantel, la problemática y las prácticas que han ayudado y las que no.",
              "when": "during"
            }
          ]
        },
        {
          "id": "docentes", "title": "Docentes y agentes educativos",
          "text": "Anotan, preguntan, proponen y se comprometen.",
          "duties": [
            {
              "text": "Anotar lo que les llama la atención y preguntar lo que no quedó claro.",
              "when": "during"
            },
            {
              "text": "Proponer a sus compañeros y comprometerse con acciones propias.",
              "when": "during"
            }
          ]
        },
        {
          "id": "equipos", "title": "Equipos por grado o sección",
          "text": "Reúnen a quienes atienden el mismo grado o sección en distintas escuelas.",
          "duties": [
            {
              "text": "Acordar el seguimiento de sus compromisos y la forma de comunicarse.",
              "when": "during"
            },
            {"text": "Entregar sus acuerdos al director de cada escuela.", "when": "during"}
          ]
        },
        {
          "id": "especialistas", "title": "Maestros especialistas y personal de USAER",
          "text": "Educación Física, Inglés, Computación y USAER, que se suman a los equipos.",
          "duties": [{"text": "Integrarse al equipo que acuerden con los directores.", "when": "during"}]
        },
        {
          "id": "voluntarios", "title": "Voluntarios",
          "text": "Comparten en plenaria qué les dejó el encuentro.", "per": "school", "min": 2,
          "duties": [
            {
              "text": "Contar qué les pareció trabajar con gente de otras escuelas.",
              "when": "during"
            }
          ]
        },
        {
          "id": "asesoria-externa", "title": "Asesoría externa",
          "text": "A quien se le pide apoyo en lo que los equipos no alcanzaron a resolver.",
          "duties": [{"text": "Atender lo que le envíen las escuelas.", "when": "after"}]
        },
        {
          "id": "consejo-de-zona", "title": "Consejo Técnico de Zona",
          "text": "Donde los directores acuerdan cómo coordinar la sesión.",
          "duties": [{"text": "Acordar la coordinación del encuentro.", "when": "before"}]
        }
      ],
      "lists": {
        "evidenceTypes": [
          {"id": "EV1", "text": "Producciones gráficas de los alumnos"},
          {"id": "EV2", "text": "Actividades de «Mi álbum preescolar»"},
          {"id": "EV3", "text": "Cuadernos"},
          {"id": "EV4", "text": "Registros"},
          {"id": "EV5", "text": "Evaluaciones"},
          {"id": "EV6", "text": "Indicadores que se siguen en el CTE"},
          {"id": "EV7", "text": "Otra evidencia"}
        ]
      }
      """#)
}
