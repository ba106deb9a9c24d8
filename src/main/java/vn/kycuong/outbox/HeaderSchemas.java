package vn.kycuong.outbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kycuong.journal.Audience;
import vn.kycuong.journal.EventType;

/** The headers of a record, described as JSON Schemas: what {@link Outgoing#headers} puts there, and nothing else. */
final class HeaderSchemas {

    private static final String SUBJECT = "ce_subject";

    private HeaderSchemas() {}

    /** What all records of a topic have in common. */
    static Map<String, Object> of(Audience audience) {
        var headers = new LinkedHashMap<String, Object>();
        headers.put("content-type", Map.of("const", Outgoing.CONTENT_TYPE));
        headers.put("ce_specversion", Map.of("const", "1.0"));
        headers.put("ce_id", text("uuid", "Of the event; the same whenever the event is sent again."));
        headers.put("ce_source", Map.of("const", Outgoing.SOURCE));
        headers.put("ce_type", text("Kind of event and version of its schema."));
        headers.put(SUBJECT, text("Public number of the case; missing in what the system says of itself."));
        headers.put("ce_time", text("date-time", "When it happened, in UTC, to the microsecond."));
        headers.put("ce_dataschema", text("uri", "The $id of the schema of the payload."));
        headers.put(
                "ce_sequence",
                pattern("[0-9]{10}", "0000000001, 0000000002 … without a gap per case (key) and audience (topic)."));
        headers.put("ce_audience", Map.of("const", audience.name()));
        if (audience == Audience.UNITS) {
            headers.put("ce_unit", pattern("\\S+", "Code of the unit that is told."));
        }
        headers.put(
                "ce_traceparent",
                pattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01", "W3C Trace Context: one fact, one trace."));
        if (audience == Audience.PEOPLE) {
            headers.put("ce_recipients", pattern("[^\\s,]+(,[^\\s,]+)*", "Codes of the officials who are told."));
        }
        return object(headers);
    }

    /** What sets the records of one kind apart. */
    static Map<String, Object> of(EventType type) {
        return Map.of(
                "type",
                "object",
                "properties",
                ordered(
                        "ce_type",
                        Map.of("const", type.publicName()),
                        "ce_dataschema",
                        Map.of("const", type.schemaName())));
    }

    private static Map<String, Object> object(Map<String, Object> headers) {
        var required = new ArrayList<>(headers.keySet());
        required.remove(SUBJECT);
        return ordered("type", "object", "properties", headers, "required", List.copyOf(required));
    }

    private static Map<String, Object> text(String description) {
        return ordered("type", "string", "description", description);
    }

    private static Map<String, Object> text(String format, String description) {
        return ordered("type", "string", "format", format, "description", description);
    }

    private static Map<String, Object> pattern(String pattern, String description) {
        return ordered("type", "string", "pattern", "^" + pattern + "$", "description", description);
    }

    /** Names and values by turns. */
    static Map<String, Object> ordered(Object... namesAndValues) {
        var members = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            members.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return members;
    }
}
