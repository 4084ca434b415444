extension GuideLibrary {
  /// Third ordinary session of early education: learning between centres.
  static let terceraCAI = Source(
    card: """
      "id": "tercera-cai",
      "title": "Tercera sesión ordinaria: Aprendizaje entre Centros de Atención Infantil",
      "kind": "session",
      "ordinal": 3,
      "country": "MX",
      "level": "Educación inicial (CAI)",
      "cycle": "2018-2019",
      "minutes": 300,
      "purposes": [
        "Que los agentes educativos pongan sobre la mesa las problemáticas de su centro, encuentren salidas junto con otros CAI, se comprometan a llevarlas a las salas y acuerden cómo darles seguimiento y valorarlas."
      ]
      """,
    body: """
      "sections": []
      """)
}
