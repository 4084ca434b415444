extension GuideLibrary {
  /// The Peruvian learning communities of directors and teachers.
  static let cap = Source(
    card: """
      "id": "cap",
      "title": "Comunidades de Aprendizaje Profesional (CAP)",
      "kind": "community",
      "country": "PE",
      "level": "Educación básica, redes educativas",
      "cycle": "2020",
      "minutes": 180,
      "purposes": [
        "Orientar la creación y la marcha de equipos de directivos y docentes que, con metas comunes, comparten y cuestionan sus prácticas para que los estudiantes aprendan mejor.",
        "Reconocer, en la primera reunión, las prácticas con que los directivos llevan el currículo al aula.",
        "Reflexionar, en la segunda y la tercera, sobre las estrategias propias de planificación, pensamiento crítico, retroalimentación y acompañamiento a distancia.",
        "Hacer, en la reunión de balance, el recuento de lo que la red emprendió en el año."
      ],
      "meetings": [
        {"id": "cap-1", "title": "CAP 1: reconocemos nuestras prácticas", "minutes": 180},
        {"id": "cap-2", "title": "CAP 2: reflexionamos sobre nuestras estrategias", "minutes": 180},
        {"id": "cap-3", "title": "CAP 3: seguimos reflexionando sobre nuestras estrategias", "minutes": 180},
        {"id": "cap-balance", "title": "Reunión de balance", "minutes": 120}
      ]
      """,
    body: """
      "sections": []
      """)
}
