import CommandLineKit
import SessionKit

/// What can be done with the sessions of a school year together.
enum ItineraryCommands {
  static let noun = Command<Action>(
    Name("itinerary", "itinerario"), summary: "El itinerario del ciclo: fechas, temas y guías",
    examples: [Example("cte itinerario ver", "las sesiones de este ciclo")],
    subcommands: [ItineraryShow.command, ItinerarySet.command])

  static let cycle = Option.value(
    "cycle", "ciclo", placeholder: "CICLO", summary: "El ciclo escolar",
    example: "--ciclo 2025-2026")
}
