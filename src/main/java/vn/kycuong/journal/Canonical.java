package vn.kycuong.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/** One text for one value (RFC 8785), so that its bytes, and with them its hash, last. Times are in microseconds. */
final class Canonical {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Canonical() {}

    static String text(Map<String, Object> values) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(plain(values))).getEncodedString();
        } catch (IOException unreadable) {
            throw new IllegalStateException("A value has no canonical text", unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> values(String text) {
        try {
            return JSON.readValue(text, Map.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored text is no JSON object", unreadable);
        }
    }

    static String time(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    private static Object plain(@Nullable Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        } else if (value instanceof Instant instant) {
            return time(instant);
        } else if (value instanceof LocalDate || value instanceof UUID) {
            return value.toString();
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Map<?, ?> map) {
            var members = new TreeMap<String, Object>();
            map.forEach((name, member) -> members.put(String.valueOf(name), plain(member)));
            return members;
        } else if (value instanceof Collection<?> collection) {
            return elements(collection);
        }
        throw new IllegalStateException("A fact cannot hold "
                + (value == null ? "null" : value.getClass().getName()));
    }

    // A set has no order of its own; give it one, or the same fact would hash differently tomorrow.
    private static List<?> elements(Collection<?> collection) {
        var plain = collection.stream().map(Canonical::plain);
        return collection instanceof Set ? plain.map(String::valueOf).sorted().toList() : plain.toList();
    }
}
