extension GuideLibrary {
  /// The work of those who advise and accompany a school.
  static let acompanamiento = Source(
    card: #"""
      "id": "acompanamiento",
      "title": "Asesoría y acompañamiento a colectivos docentes en el CTE",
      "kind": "accompaniment",
      "country": "MX",
      "level": "Educación básica",
      "cycle": "2019-2020",
      "issuer": "Gobierno del Estado de México, Subsecretaría de Educación Básica, Unidad de Apoyo a la Educación Básica, julio de 2019",
      "vocabulary": {
        "school": {"one": "escuela", "many": "escuelas", "gender": "f"},
        "group": {"one": "grupo", "many": "grupos", "gender": "m"},
        "teacher": {"one": "docente", "many": "docentes", "gender": "m"},
        "pupil": {"one": "NNA", "many": "NNA", "gender": "f"},
        "plan": {"one": "PEMC", "many": "PEMC", "gender": "m"}
      },
      "purposes": [
        "Guiar a supervisores, directores, asesores y docentes designados para que su acompañamiento llegue a la práctica en el aula.",
        "Mostrar por qué asesorar y acompañar es parte central del trabajo en el Consejo Técnico.",
        "Describir las condiciones de quien acompaña, el apoyo que da, otras maneras de aprender en compañía y cómo lo aprendido llega a los demás."
      ]
      """#,
    body: #"""
      "introduction": [
        "Acompañar es ir más allá de la visita: estar con el colectivo en el Consejo Técnico Escolar (CTE), entrar al aula con respeto, conversar sobre lo que se vio y volver para saber qué cambió.",
        "Esta guía recorre el periodo de trabajo de una persona que acompaña. No hace falta terminarla en un día: algunos pasos se repiten en cada sesión de CTE y otros ocurren una sola vez.",
        "Casi todo son sugerencias. Solo se pide como necesario lo que corresponde al CTE y al Programa Escolar de Mejora Continua (PEMC), observar la clase después de cada sesión, devolver lo observado y dejar un relato."
      ],
      "materials": [
        {
          "id": "M1",
          "title": "El currículo vigente, los resultados de evaluaciones (de la escuela y externas) e investigaciones sobre educación"
        },
        {"id": "M2", "title": "El PEMC de la escuela"},
        {"id": "M3", "title": "Recursos didácticos y digitales para compartir en el CTE"},
        {
          "id": "M4",
          "title": "Acuerdo número 717 y Lineamientos de los Consejos Técnicos Escolares"
        }
      ],
      "products": [
        {
          "id": "P1", "title": "Programa de trabajo de quien acompaña", "derived": true,
          "needs": [
            {"text": "quién acompaña y con qué función"},
            {"text": "escuela o colectivo"},
            {"text": "a quién se acompaña", "kind": "plan", "field": "person"},
            {"text": "área de oportunidad", "kind": "plan", "field": "area"},
            {"text": "acción concreta", "kind": "plan"},
            {"text": "objetivo o meta del PEMC", "kind": "plan", "field": "goal"},
            {"text": "fechas", "kind": "plan", "field": "start"},
            {"text": "estado"}
          ]
        },
        {
          "id": "P2", "title": "Dictamen o consejo del primer acercamiento", "derived": true,
          "needs": [
            {"text": "colectivo"},
            {"text": "áreas de oportunidad", "kind": "plan", "field": "area"},
            {"text": "necesidades que van primero", "kind": "plan", "field": "need"},
            {"text": "consejo o dictamen", "kind": "advice"}
          ]
        },
        {
          "id": "P3", "title": "Registro de observación en el aula", "derived": true,
          "needs": [
            {"text": "docente", "kind": "observation", "field": "person"},
            {"text": "fecha", "kind": "observation", "field": "date"},
            {"text": "sesión de CTE anterior"},
            {"text": "lo que se observó", "kind": "observation"},
            {"text": "si lo sugerido llegó al aula", "kind": "observation", "field": "applied"}
          ]
        },
        {
          "id": "P4", "title": "Devolución al docente o al colectivo", "derived": true,
          "needs": [
            {"text": "observación de la que parte"},
            {"text": "fortalezas", "kind": "feedback", "field": "strengths"},
            {"text": "lo que puede mejorar", "kind": "feedback", "field": "areas"},
            {"text": "sugerencias", "kind": "feedback", "field": "suggestions"},
            {"text": "para quién es", "kind": "feedback", "field": "person"},
            {"text": "fecha", "kind": "feedback", "field": "date"}
          ]
        },
        {
          "id": "P5", "title": "Orientaciones, sugerencias y recomendaciones dadas",
          "derived": true,
          "needs": [
            {"text": "tipo", "kind": "advice", "field": "type"},
            {"text": "tema", "kind": "advice", "field": "topic"},
            {"text": "para quién es", "kind": "advice", "field": "person"},
            {"text": "en qué se sustenta", "kind": "advice", "field": "grounds"}
          ]
        },
        {
          "id": "P6", "title": "Lista de temas que el CTE dejó pendientes", "derived": true,
          "needs": [
            {"text": "sesión"},
            {"text": "tema", "kind": "topic"},
            {"text": "temas que dejaron las sesiones", "kind": "topic", "earlier": true},
            {"text": "motivo", "kind": "topic", "field": "reason"},
            {"text": "quién lo retoma", "kind": "topic", "field": "person"},
            {"text": "estado"}
          ]
        },
        {
          "id": "P7", "title": "Seguimiento del PEMC", "derived": true,
          "needs": [
            {"text": "meta", "kind": "goal"},
            {"text": "avance"},
            {"text": "acuerdo revisado"},
            {"text": "ajuste"},
            {"text": "recurso o apoyo", "kind": "goal", "field": "resources"},
            {"text": "valoración", "kind": "evaluation"}
          ]
        },
        {
          "id": "P8", "title": "Relato del acompañamiento", "derived": true,
          "needs": [
            {"text": "quién acompaña"},
            {"text": "periodo"},
            {"text": "lo sucedido en el CTE, la escuela y el aula", "kind": "story"},
            {"text": "hallazgos", "kind": "story", "field": "findings"},
            {"text": "aprendizajes", "kind": "story", "field": "lessons"},
            {"text": "fecha en que se comparte"}
          ]
        }
      ],
      "sections": [
        {
          "id": "J", "title": "Justificación",
          "activities": [
            {
              "id": "J.1", "title": "Para qué sirve esta guía",
              "steps": [
                {
                  "id": "J.1.1",
                  "text": "Lea este punto de partida: enseñar obliga a seguir aprendiendo, y nadie debería hacerlo a solas. Por eso supervisores y directores tienen, entre sus funciones, asesorar y acompañar a sus docentes.",
                  "actors": ["adviser"], "records": ["reading"], "requirement": "informative"
                }
              ]
            }
          ]
        },
        {
          "id": "MR", "title": "Marco de referencia",
          "activities": [
            {
              "id": "MR.1", "title": "Normas y personas que acompañan",
              "steps": [
                {
                  "id": "MR.1.1",
                  "text": "Lea qué entienden por acompañar los Lineamientos de los CTE: permanecer cerca de directivos y docentes, con constancia, tanto en el plantel como en clase, para ayudarles a decidir mejor.",
                  "actors": ["adviser"], "records": ["reading"], "requirement": "informative",
                  "reading": "TX1"
                },
                {
                  "id": "MR.1.2",
                  "text": "Lea lo que pide el Acuerdo 717: que la escuela planee entre todos, desde un diagnóstico con evidencias, y de ahí saque prioridades y metas que se puedan comprobar.",
                  "actors": ["adviser"], "records": ["reading"], "requirement": "informative",
                  "reading": "TX2"
                },
                {
                  "id": "MR.1.3",
                  "text": "Designe, junto con la autoridad educativa, quién va a acompañar a cada colectivo.",
                  "actors": ["supervisor"], "records": ["role"], "requirement": "recommended",
                  "roles": ["supervisor", "director", "asesor-metodologico", "atp", "docente-designado"],
                  "note": "Un mismo colectivo puede tener más de un acompañante."
                }
              ]
            }
          ]
        },
        {
          "id": "1", "number": "1", "title": "Asesorar y acompañar en el CTE",
          "activities": [
            {
              "id": "AS", "title": "Asesorar en la sesión de CTE",
              "steps": [
                {
                  "id": "AS.1",
                  "text": "Reúnanse en la sesión de CTE del mes, en la sede que señaló el supervisor. Revisen la agenda y pasen lista, sin olvidar a quien los acompaña.",
                  "actors": ["adviser", "colectivo"], "records": ["attendance", "agenda"],
                  "requirement": "required",
                  "limits": [
                    {
                      "measure": "count", "of": "meetings", "min": 1, "max": 1,
                      "text": "Una sesión de CTE al mes."
                    },
                    {
                      "measure": "minutes", "of": "meetings", "per": "session", "max": 300,
                      "text": "La sesión dura cinco horas."
                    }
                  ],
                  "reminders": ["rules"]
                },
                {
                  "id": "AS.2",
                  "text": "Analicen qué ha avanzado y qué resultados dio lo que pusieron en práctica para que niñas, niños y adolescentes (NNA) aprendan más.",
                  "actors": ["colectivo"], "records": ["evaluation"], "requirement": "required",
                  "sets": {"evaluation": {"type": "balance"}}, "reminders": ["topics"]
                },
                {
                  "id": "AS.3",
                  "text": "Anoten los puntos de la agenda para los que no alcanzó el tiempo, por qué quedaron fuera y quién los retomará: con ellos empieza el acompañamiento.",
                  "actors": ["colectivo", "adviser"], "records": ["topic"],
                  "requirement": "recommended", "products": ["P6"],
                  "fields": {"topic": ["text", "reason", "person"]}
                },
                {
                  "id": "AS.4",
                  "text": "Converse con el colectivo en un primer acercamiento: ubiquen juntos las áreas de oportunidad y lo más urgente. Después, dé su dictamen o su consejo, a una persona o a todos.",
                  "actors": ["adviser"], "records": ["advice", "plan"],
                  "requirement": "recommended", "products": ["P2"], "choices": "adviceTopics",
                  "fields": {"advice": ["text", "topic", "grounds", "person"], "plan": ["area", "need"]},
                  "sets": {"advice": {"type": "verdict"}}, "reminders": ["values"],
                  "note": "Si el consejo es para todo el colectivo, deje en blanco a quién se dirige."
                },
                {
                  "id": "AS.5",
                  "text": "Elabore su programa de trabajo: para cada área de oportunidad anote una acción concreta, la meta del PEMC a la que contribuye, quién la llevará a cabo y las fechas.",
                  "actors": ["adviser"], "records": ["plan"], "requirement": "recommended",
                  "products": ["P1"],
                  "fields": {"plan": ["text", "goal", "person", "start", "end"]},
                  "continues": "AS.4",
                  "see": ["Lo anotado en el primer acercamiento (paso AS.4)"]
                }
              ]
            },
            {
              "id": "AC", "title": "Acompañar en la escuela, el aula y el CTE",
              "steps": [
                {
                  "id": "AC.1",
                  "text": "Acompañe a cada docente en su clase y observe lo que hace para que NNA tengan oportunidades de aprender.",
                  "actors": ["adviser"], "records": ["observation"],
                  "requirement": "recommended", "products": ["P3"],
                  "fields": {"observation": ["person", "date", "text"]},
                  "note": "Lo que observa queda solo en su carpeta personal, hasta que decida compartirlo."
                },
                {
                  "id": "AC.2",
                  "text": "Busque con el colectivo, en el CTE, otras salidas a los problemas del aula. Anime a proponer y a colaborar, cuide que se respeten las diferencias y anoten juntos lo que acuerden.",
                  "actors": ["adviser", "colectivo"], "records": ["proposal", "agreement"],
                  "requirement": "recommended",
                  "fields": {
                    "proposal": ["text", "problem", "resources"],
                    "agreement": ["text", "responsible", "due"]
                  },
                  "reminders": ["values"]
                },
                {
                  "id": "AC.3",
                  "text": "Cuente al colectivo, con respeto y a tiempo, lo que observó: primero las fortalezas, después lo que puede mejorar y sus sugerencias.",
                  "actors": ["adviser"], "records": ["feedback"], "requirement": "recommended",
                  "products": ["P4"],
                  "fields": {
                    "feedback": ["text", "strengths", "areas", "suggestions", "person", "team", "date"]
                  },
                  "reminders": ["values"]
                }
              ]
            }
          ]
        },
        {
          "id": "1.1", "number": "1.1", "title": "Asesorar y acompañar el PEMC",
          "activities": [
            {
              "id": "PE", "title": "Acompañar el ciclo del PEMC",
              "steps": [
                {
                  "id": "PE.1",
                  "text": "Ayude a la escuela a hacer su diagnóstico: en qué condiciones trabaja y qué la rodea. Anote, como objetivos, lo que conviene atender primero.",
                  "actors": ["adviser"], "records": ["goal"], "requirement": "recommended",
                  "fields": {"goal": ["objective"]}, "reminders": ["pemc"]
                },
                {
                  "id": "PE.2",
                  "text": "Ayude a definir, para cada objetivo, metas que se puedan comprobar y acciones: las de cada quien y las de todos.",
                  "actors": ["adviser"], "records": ["goal"], "requirement": "recommended",
                  "fields": {"goal": ["text", "actions", "resources", "start", "end"]},
                  "continues": "PE.1"
                },
                {
                  "id": "PE.3",
                  "text": "Revisen cada cierto tiempo cómo va el PEMC: qué acuerdos y qué metas ya se cumplieron y cuáles no.",
                  "actors": ["colectivo"], "records": ["review", "evaluation"],
                  "requirement": "required", "products": ["P7"],
                  "sets": {"evaluation": {"type": "balance"}}, "reminders": ["pemc"]
                },
                {
                  "id": "PE.4",
                  "text": "Ajusten el programa a los retos que encontraron: anoten cada meta como queda, con sus acciones y los apoyos que requiere.",
                  "actors": ["colectivo"], "records": ["goal"], "requirement": "required",
                  "products": ["P7"],
                  "fields": {"goal": ["text", "actions", "resources", "end"]}
                },
                {
                  "id": "PE.5",
                  "text": "Consigan las herramientas y los apoyos que faltan, decidan cómo darán seguimiento a los acuerdos, valoren los resultados y den cuenta de ellos.",
                  "actors": ["colectivo", "adviser"], "records": ["followPlan", "evaluation"],
                  "requirement": "recommended", "products": ["P7"],
                  "sets": {"evaluation": {"type": "balance"}}, "continues": "AC.2",
                  "see": ["Los acuerdos anotados en el paso AC.2"]
                },
                {
                  "id": "PE.6",
                  "text": "Tenga siempre a la mano los acuerdos del CTE y los temas pendientes: revise cómo van y anote los que siguen sin tratarse.",
                  "actors": ["adviser"], "records": ["topic", "review"],
                  "requirement": "recommended", "products": ["P6"],
                  "fields": {"topic": ["text", "reason", "person"]},
                  "see": ["Los temas anotados en el paso AS.3"]
                }
              ]
            }
          ]
        },
        {
          "id": "1.2", "number": "1.2", "title": "Apoyo pedagógico de quien acompaña",
          "activities": [
            {
              "id": "AP", "title": "Apoyar al colectivo",
              "steps": [
                {
                  "id": "AP.1",
                  "text": "Converse con las maestras y los maestros sobre su práctica y ofrézcales orientaciones, sugerencias o recomendaciones. Diga siempre en qué se apoyan.",
                  "actors": ["adviser"], "records": ["advice"], "requirement": "recommended",
                  "products": ["P5"], "choices": "adviceTopics",
                  "fields": {"advice": ["type", "text", "topic", "grounds", "person"]},
                  "reminders": ["topics", "values"]
                },
                {
                  "id": "AP.2",
                  "text": "Lleguen a acuerdos y compromisos de igual a igual. Quien acompaña también aprende: puede anotar los suyos.",
                  "actors": ["adviser", "colectivo"], "records": ["agreement", "commitment"],
                  "requirement": "recommended",
                  "fields": {
                    "agreement": ["text", "responsible", "due"],
                    "commitment": ["person", "text", "need", "actions", "evidence", "due"]
                  },
                  "reminders": ["values"]
                },
                {
                  "id": "AP.3",
                  "text": "Sugiera formas de enseñar en las que nadie quede excluido ni reciba un trato desigual.",
                  "actors": ["adviser"], "records": ["advice"], "requirement": "recommended",
                  "products": ["P5"], "choices": "adviceTopics",
                  "fields": {"advice": ["text", "grounds", "person"]},
                  "sets": {"advice": {"type": "suggestion", "topic": "inclusion"}},
                  "reminders": ["avoid"]
                },
                {
                  "id": "AP.4",
                  "text": "Comparta materiales que ayuden a incluir a todas y todos y a convivir en paz, y recomiende cómo usarlos en clase.",
                  "actors": ["adviser"], "records": ["resource", "advice"],
                  "requirement": "recommended", "products": ["P5"], "choices": "adviceTopics",
                  "fields": {"resource": ["text", "use"], "advice": ["text", "grounds", "person"]},
                  "sets": {
                    "resource": {"type": "material"},
                    "advice": {"type": "recommendation", "topic": "paz"}
                  }
                },
                {
                  "id": "AP.5",
                  "text": "Recomiende dejar poco a poco la planificación igual para todos y hecha a solas. Proponga otra, pensada con colegas, que responda a las distintas maneras de aprender.",
                  "actors": ["adviser"], "records": ["advice"], "requirement": "recommended",
                  "products": ["P5"], "choices": "adviceTopics",
                  "fields": {"advice": ["text", "grounds", "person"]},
                  "sets": {"advice": {"type": "recommendation", "topic": "planificacion"}},
                  "reminders": ["avoid"]
                },
                {
                  "id": "AP.6",
                  "text": "Sugiera actividades de Educación Socioemocional en las que NNA vivan, reconozcan y aprendan a manejar lo que sienten.",
                  "actors": ["adviser"], "records": ["advice"], "requirement": "recommended",
                  "products": ["P5"], "choices": "adviceTopics",
                  "fields": {"advice": ["text", "grounds", "person"]},
                  "sets": {"advice": {"type": "suggestion", "topic": "socioemocional"}}
                },
                {
                  "id": "AP.7",
                  "text": "Retome las áreas que observó y dé su retroalimentación: cómo evaluar con algo más que exámenes, cómo lograr que aprendan unos de otros y cómo ayudar a cada estudiante a dirigir su propio aprendizaje.",
                  "actors": ["adviser"], "records": ["advice", "feedback"],
                  "requirement": "recommended", "products": ["P5"], "choices": "adviceTopics",
                  "fields": {
                    "advice": ["type", "text", "topic", "grounds", "person"],
                    "feedback": ["text", "areas", "suggestions", "person", "date"]
                  },
                  "reminders": ["avoid"]
                }
              ]
            }
          ]
        },
        {
          "id": "1.3", "number": "1.3", "title": "Perfil de quien acompaña",
          "activities": [
            {
              "id": "PF", "title": "Valorar el perfil propio",
              "steps": [
                {
                  "id": "PF.1",
                  "text": "Compárese, con franqueza, con los siete primeros rasgos del perfil (PF1-1 a PF1-7). Elija uno por uno y anote qué tanto lo cumple y qué le falta.",
                  "actors": ["adviser"], "records": ["evaluation"], "requirement": "recommended",
                  "choices": "profile", "fields": {"evaluation": ["item", "text"]},
                  "sets": {"evaluation": {"type": "balance"}},
                  "note": "Es una lista de cotejo para uso propio: no califica a nadie."
                },
                {
                  "id": "PF.2",
                  "text": "Haga lo mismo con los seis rasgos académicos del perfil (PF2-1 a PF2-6).",
                  "actors": ["adviser"], "records": ["evaluation"], "requirement": "recommended",
                  "choices": "profile", "fields": {"evaluation": ["item", "text"]},
                  "sets": {"evaluation": {"type": "balance"}}
                }
              ]
            }
          ]
        },
        {
          "id": "2", "number": "2", "title": "Un acercamiento a las buenas prácticas",
          "activities": [
            {
              "id": "BP", "title": "Ver en el aula lo que cambió",
              "steps": [
                {
                  "id": "BP.1",
                  "text": "Cada vez que termine una sesión de CTE, vaya al aula y observe si lo que sugirió se entendió y ya se pone en práctica.",
                  "actors": ["adviser"], "records": ["observation"], "requirement": "required",
                  "limits": [
                    {
                      "measure": "count", "of": "observation", "per": "session", "min": 1,
                      "text": "Al menos una observación después de cada sesión de CTE."
                    }
                  ],
                  "products": ["P3"],
                  "fields": {"observation": ["person", "date", "text", "applied"]},
                  "note": "Repita este paso, y el siguiente, después de cada sesión."
                },
                {
                  "id": "BP.2",
                  "text": "Converse con el docente y devuélvale lo que observó en su clase: qué hace bien, qué puede mejorar y qué le sugiere.",
                  "actors": ["adviser"], "records": ["feedback"], "requirement": "required",
                  "products": ["P4"],
                  "fields": {"feedback": ["text", "strengths", "areas", "suggestions", "person", "date"]},
                  "reminders": ["values"], "see": ["La observación del paso BP.1"]
                },
                {
                  "id": "BP.3",
                  "text": "Aprovechen el encuentro con otras escuelas de la microrregión: cuéntense lo que hacen en el aula, qué les funciona y qué no, y tomen nota de lo que ayuda a entender por qué.",
                  "actors": ["school", "colectivo"], "records": ["practice", "note"],
                  "requirement": "recommended",
                  "fields": {"practice": ["text", "outcome", "because"]},
                  "reminders": ["values"]
                },
                {
                  "id": "BP.4",
                  "text": "Reconozcan que las trayectorias de NNA son tarea de todos los niveles y compartan las buenas prácticas del suyo.",
                  "actors": ["school", "colectivo"], "records": ["practice"],
                  "requirement": "recommended",
                  "fields": {"practice": ["text", "because", "level"]},
                  "sets": {"practice": {"outcome": "helps"}}
                }
              ]
            }
          ]
        },
        {
          "id": "2.1", "number": "2.1", "title": "Aprendizaje entre pares",
          "activities": [
            {
              "id": "PA", "title": "Aprender entre colegas",
              "steps": [
                {
                  "id": "PA.1",
                  "text": "Analice lo que escuchó y anotó en el CTE y sugiera, a partir de ello, estrategias didácticas que den mejor resultado.",
                  "actors": ["adviser"], "records": ["advice"], "requirement": "recommended",
                  "reading": "TX4", "choices": "adviceTopics",
                  "fields": {"advice": ["text", "grounds", "person"]},
                  "sets": {"advice": {"type": "suggestion", "topic": "estrategias"}}
                },
                {
                  "id": "PA.2",
                  "text": "Reúnanse en pareja con alguien que atienda el mismo grado, de su escuela o de otra; planeen juntos y anoten el plan que resulte.",
                  "actors": ["pair"], "records": ["plan"], "requirement": "recommended",
                  "fields": {
                    "plan": ["text", "members", "grade", "area", "need", "start", "end"]
                  }
                }
              ]
            }
          ]
        },
        {
          "id": "2.2", "number": "2.2", "title": "Redes de aprendizaje",
          "activities": [
            {
              "id": "RD", "title": "Formar redes",
              "steps": [
                {
                  "id": "RD.1",
                  "text": "Formen una red con docentes de otras escuelas, zonas, regiones o estados: pónganle nombre y anoten quiénes la integran y hasta dónde llega.",
                  "actors": ["colectivo", "adviser"], "records": ["network"],
                  "requirement": "recommended", "reading": "TX5",
                  "fields": {"network": ["text", "members", "scope"]}
                },
                {
                  "id": "RD.2",
                  "text": "Intercambien en la red materiales, aplicaciones y propuestas, y anoten la plataforma gratuita o la comunidad virtual en la que se encuentran.",
                  "actors": ["colectivo", "adviser"], "records": ["resource", "network"],
                  "requirement": "recommended",
                  "fields": {"resource": ["text", "type", "use"], "network": ["platform"]},
                  "continues": "RD.1"
                }
              ]
            }
          ]
        },
        {
          "id": "3", "number": "3", "title": "El relato: compartir lo aprendido",
          "activities": [
            {
              "id": "RE", "title": "Escribir y compartir el relato",
              "steps": [
                {
                  "id": "RE.1",
                  "text": "Dese un momento para pensar en lo vivido al acompañar: qué resultó, qué no y por qué.",
                  "actors": ["adviser"], "records": ["note"], "requirement": "recommended",
                  "products": ["P8"]
                },
                {
                  "id": "RE.2",
                  "text": "Escriba el relato de lo sucedido, con sus hallazgos: una parte sobre el CTE, otra sobre la escuela y otra sobre el aula.",
                  "actors": ["adviser"], "records": ["story"], "requirement": "required",
                  "products": ["P8"], "fields": {"story": ["setting", "text", "findings"]},
                  "see": ["La reflexión del paso RE.1"]
                },
                {
                  "id": "RE.3",
                  "text": "Comparta su relato en una sesión de CTE y conversen sobre él en un clima de libertad y tolerancia. Al terminar, complételo con los aprendizajes.",
                  "actors": ["adviser", "colectivo"], "records": ["story", "presentation"],
                  "requirement": "recommended", "products": ["P8"],
                  "fields": {"story": ["lessons"]}, "continues": "RE.2", "reminders": ["values"]
                }
              ]
            }
          ]
        }
      ],
      "readings": [
        {
          "id": "TX1", "title": "Qué es el acompañamiento",
          "author": "Secretaría de Educación Pública (SEP)",
          "source": "Lineamientos para la Organización y Funcionamiento de los Consejos Técnicos Escolares de Educación Básica, p. 4",
          "activity": "MR.1", "mode": "box"
        },
        {
          "id": "TX2", "title": "La planeación de la escuela",
          "author": "Secretaría de Educación Pública (SEP)",
          "source": "Acuerdo número 717, p. 46", "activity": "MR.1", "mode": "box"
        },
        {
          "id": "TX3", "title": "Qué es el Consejo Técnico Escolar",
          "author": "Secretaría de Educación Pública (SEP)",
          "source": "Lineamientos para la Organización y Funcionamiento de los Consejos Técnicos Escolares de Educación Básica, p. 4",
          "activity": "AC", "mode": "box"
        },
        {
          "id": "TX4", "title": "El aprendizaje entre pares",
          "author": "Ana María Cerda Taverne",
          "source": "Aprendizaje entre pares una posibilidad de favorecer el cambio de las prácticas cotidianas de aula, p. 4",
          "activity": "PA", "mode": "box"
        },
        {
          "id": "TX5", "title": "Grupos de escuelas que trabajan juntas",
          "source": "Las Redes de Aprendizaje como Estrategia de Mejora y Cambio Educativo, p. 4",
          "activity": "RD", "mode": "box"
        }
      ],
      "references": [
        "Bolívar, A. (2000). Los centros educativos como organizaciones que aprenden. Promesa y realidades. Madrid: La Muralla.",
        "Domingo Segovia, J. (coord.). Asesoramiento al centro educativo. Colaboración y cambio en la institución. México: SEP/Octaedro.",
        "Ezpeleta, J. (2002). La gestión escolar como escenario de las innovaciones. Notas para estudiar las innovaciones educativas. Documento de trabajo. México: OEIA.",
        "SEP (2006). La asesoría a las escuelas. Reflexiones para la mejora educativa y la formación continua de los maestros. México: SEP.",
        "Díaz-Barriga Arceo, F. (2004). Enseñanza situada. México: McGraw Hill.",
        "Cerda T., A. M. Aprendizaje entre pares una posibilidad de favorecer el cambio de las prácticas cotidianas de aula. Chile: Ministerio de Educación.",
        "SEP. Acuerdo número 717 por el que se emiten los lineamientos para formular los Programas de Gestión Escolar. México: SEP.",
        "SEP. Acuerdo por el que se emiten los Lineamientos para la Organización y Funcionamiento de los Consejos Técnicos Escolares de Educación Básica. México: SEP.",
        "SEP. Orientaciones para la elaboración del Programa Escolar de Mejora Continua. México: SEP."
      ],
      "values": [
        {
          "title": "Diálogo profesional",
          "statements": ["Hablamos con respeto, de igual a igual, y damos razones de lo que decimos."]
        },
        {
          "title": "Respeto y compañerismo",
          "statements": ["Escuchamos a quien piensa distinto y nos tratamos como colegas."]
        },
        {
          "title": "Libertad y tolerancia",
          "statements": ["Cada quien puede contar sus resultados sin temor a que lo juzguen."]
        },
        {
          "title": "Corresponsabilidad",
          "statements": [
            "Lo que aprenden NNA depende de todas y todos: cooperamos y respondemos juntos por ello."
          ]
        }
      ],
      "avoid": [
        "Enseñar de maneras que discriminen a alguien.",
        "Dejar que cada docente trabaje a solas.",
        "Conformarse con una planificación igual para todos y hecha sin los demás.",
        "Evaluar únicamente con el examen de siempre."
      ],
      "rules": [
        "Hay una sesión de CTE al mes, de cinco horas, donde lo disponga el supervisor.",
        "Un tema que no se alcanzó a tratar no se pierde: se anota como pendiente y pasa a quien acompaña.",
        "Después de cada sesión de CTE hay observación en el aula y, enseguida, devolución al docente.",
        "El colectivo vuelve periódicamente al PEMC para ver avances, acuerdos y metas, y hacer los ajustes necesarios.",
        "Cada acción del programa de trabajo responde a una necesidad de la persona acompañada y se relaciona con el PEMC."
      ],
      "roles": [
        {
          "id": "supervisor", "title": "Supervisor escolar",
          "text": "Asesora y acompaña a las escuelas de su zona, y fija las sedes de las sesiones."
        },
        {
          "id": "director", "title": "Director escolar",
          "text": "Asesora y acompaña a los docentes de su escuela.", "per": "school"
        },
        {
          "id": "asesor-metodologico", "title": "Asesor metodológico",
          "text": "Forma parte del equipo de la supervisión y, desde ahí, asesora y acompaña a los colectivos."
        },
        {
          "id": "atp", "title": "Asesor técnico pedagógico (ATP)",
          "text": "Ayuda a decidir y a resolver los problemas de la escuela, y comparte estrategias y materiales en el CTE."
        },
        {
          "id": "docente-designado", "title": "Docentes designados",
          "text": "Acompañan a los colectivos por encargo de la autoridad educativa regional o estatal."
        },
        {
          "id": "colectivo", "title": "Colectivo docente",
          "text": "Analiza sus resultados, toma acuerdos y revisa el PEMC.", "per": "school"
        },
        {
          "id": "autor", "title": "Coordinación y autoría del documento",
          "text": "Créditos del documento de origen: coordinación general de José Reynaldo González Matías y autoría de Magdaleno Máximo Bernal Valerio; no tienen tareas en el recorrido."
        }
      ],
      "lists": {
        "moments": [
          {"id": "MO1", "text": "El ciclo del PEMC, del diagnóstico a la rendición de cuentas"},
          {
            "id": "MO2",
            "text": "El ciclo de acompañar: acercarse y dar un dictamen, observar en el aula, devolver lo observado y escribir el relato"
          }
        ],
        "topics": [
          {"id": "RT1", "text": "Nuestra práctica docente"},
          {"id": "RT2", "text": "La organización de la escuela"},
          {"id": "RT3", "text": "La manera de evaluar"},
          {"id": "RT4", "text": "La participación de las familias en lo que aprenden sus hijos"},
          {"id": "RT5", "text": "Los recursos y la tecnología"},
          {"id": "RT6", "text": "Las necesidades del lugar donde está la escuela"}
        ],
        "adviceTopics": [
          {"id": "inclusion", "text": "Inclusión y trato sin discriminación"},
          {"id": "paz", "text": "Cultura de paz y no violencia"},
          {"id": "planificacion", "text": "Planificación diversificada y entre pares"},
          {"id": "socioemocional", "text": "Educación Socioemocional"},
          {"id": "evaluacion", "text": "Otras maneras de evaluar"},
          {"id": "entornos", "text": "Ambientes para aprender en colaboración"},
          {"id": "autonomia", "text": "Estudiantes que dirigen su aprendizaje"},
          {"id": "estrategias", "text": "Estrategias didácticas"},
          {"id": "tecnologia", "text": "Recursos y herramientas tecnológicas"},
          {"id": "pemc", "text": "Programa Escolar de Mejora Continua"},
          {"id": "otro", "text": "Otro tema"}
        ],
        "profile": [
          {
            "id": "PF1-1",
            "text": "Descubre qué puede mejorar en la práctica del colectivo y propone un programa de trabajo para lograrlo."
          },
          {
            "id": "PF1-2",
            "text": "Conoce bien el plan y los programas, los resultados de las evaluaciones y lo que dice la investigación."
          },
          {
            "id": "PF1-3",
            "text": "Maneja la tecnología con soltura y la aprovecha para que los docentes colaboren en red."
          },
          {
            "id": "PF1-4",
            "text": "Cree en la conversación entre profesionales para pensar la práctica y mejorarla."
          },
          {
            "id": "PF1-5",
            "text": "Lleva al colectivo materiales y métodos que despiertan el pensamiento crítico y la creatividad."
          },
          {"id": "PF1-6", "text": "Nunca deja de actualizarse, para apoyar mejor."},
          {
            "id": "PF1-7",
            "text": "Comunica a tiempo lo que encontró: fortalezas y debilidades."
          },
          {"id": "PF2-1", "text": "Logra que haya confianza y que todos se respeten."},
          {
            "id": "PF2-2",
            "text": "Hace observaciones a tiempo y da retroalimentación sobre los acuerdos, tanto en el Consejo Técnico de Zona (CTZ) como en el CTE."
          },
          {
            "id": "PF2-3",
            "text": "Propone maneras de enseñar que responden a la diversidad del grupo."
          },
          {
            "id": "PF2-4",
            "text": "Sugiere recursos y estrategias, y los pone al alcance de los docentes."
          },
          {
            "id": "PF2-5",
            "text": "Ayuda al colectivo a tomar las decisiones que más favorecen el aprendizaje de NNA."
          },
          {
            "id": "PF2-6",
            "text": "Está presente en todo el PEMC: al planearlo, llevarlo a la práctica, seguirlo, evaluarlo y comunicar qué se logró."
          }
        ],
        "pemc": [
          {"id": "diagnostico", "text": "Diagnóstico"},
          {"id": "planeacion", "text": "Planeación"},
          {"id": "implementacion", "text": "Implementación"},
          {"id": "seguimiento", "text": "Seguimiento"},
          {"id": "evaluacion", "text": "Evaluación"},
          {"id": "comunicacion", "text": "Comunicación de resultados y rendición de cuentas"}
        ],
        "selfEvaluation": "profile"
      }
      """#)
}
