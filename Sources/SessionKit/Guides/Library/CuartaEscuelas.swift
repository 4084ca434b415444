extension GuideLibrary {
  /// Fourth ordinary session: learning between schools.
  static let cuartaEscuelas = Source(
    card: """
      "id": "cuarta-escuelas",
      "title": "Cuarta sesión ordinaria: Aprendizaje entre escuelas",
      "kind": "session",
      "ordinal": 4,
      "country": "MX",
      "level": "Preescolar",
      "cycle": "2016-2017",
      "minutes": 300,
      "purposes": [
        "Contarse entre escuelas las problemáticas que enfrentan y buscar salidas que sirvan a todas.",
        "Intercambiar entre pares propuestas, experiencias, recursos y maneras de intervenir, y analizarlos.",
        "Fijar acciones y compromisos, con la forma y los instrumentos para darles seguimiento, que se valorarán en la sexta sesión."
      ]
      """,
    body: """
      "sections": []
      """)
}
