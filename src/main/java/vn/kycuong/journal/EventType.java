package vn.kycuong.journal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A kind of event, as consumers know it.
 *
 * @param name such as {@code surprise.announced}: the public name without prefix and version
 * @param version of its schema; another one when a reader of this one would break
 * @param since release of the application that knew it first
 * @param audiences who may be told; empty when it is kept in the journal, or the name is only reserved
 * @param says members of the payload, in the order of reading; some may be missing from a single event
 */
public record EventType(String name, int version, String since, Set<Audience> audiences, List<String> says) {

    public EventType {
        audiences = Set.copyOf(audiences);
        says = List.copyOf(says);
    }

    /** As the CloudEvents attribute {@code type}. */
    public String publicName() {
        return "vn.kycuong." + name + ".v" + version;
    }

    /** As the CloudEvents attribute {@code dataschema}: the {@code $id} of the schema. */
    public String schemaName() {
        return "urn:kycuong:event:" + name + ":v" + version;
    }

    /** The released JSON Schema, which every payload is checked against before it is written. */
    public JsonNode schema() {
        return EventSchemas.tree(this);
    }

    /** A payload of fictitious values that says everything this event can say. */
    public Map<String, Object> sample() {
        return EventSample.of(this);
    }

    boolean tells(Audience audience) {
        return audiences.contains(audience);
    }
}
