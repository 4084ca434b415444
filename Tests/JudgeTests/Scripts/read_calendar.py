"""Prints the events that icalendar finds in each calendar."""
import datetime
import json
import sys

import icalendar


def read(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = []
    for event in calendar.walk("VEVENT"):
        start = event.get("DTSTART")
        value = start.dt if start is not None else None
        isMoment = isinstance(value, datetime.datetime)
        events.append({
            "uid": event.get("UID"), "summary": event.get("SUMMARY"),
            "stamp": event["DTSTAMP"].dt.isoformat() if "DTSTAMP" in event else None,
            "start": value.isoformat() if value is not None else None, "isMoment": isMoment,
            "isFloating": isMoment and value.tzinfo is None and "TZID" not in start.params,
            "isDay": not isMoment and start is not None and start.params.get("VALUE") == "DATE",
            "errors": [str(error) for error in event.errors],
        })
    return {"version": calendar.get("VERSION"), "product": calendar.get("PRODID"),
            "events": events}


json.dump({path: read(path) for path in sys.argv[1:]}, sys.stdout)
