package vn.kycuong.outbox;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What another room adds to the document of our topics, in the terms of AsyncAPI 3.0; each map by the name that its
 * members have there. Names are those of nobody else.
 */
public record AsyncApiPart(
        Map<String, Object> channels,
        Map<String, Object> operations,
        Map<String, Object> messages,
        Map<String, Object> schemas) {

    /** Names and values by turns, which stay in this order: the document is the same on every node. */
    public static Map<String, Object> ordered(Object... namesAndValues) {
        var members = new LinkedHashMap<String, Object>();
        for (var at = 0; at < namesAndValues.length; at += 2) {
            members.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return members;
    }
}
