package vn.kycuong.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way of breaking a reader is planted once and seen to be caught. */
class SchemaGrowthTest {

    private static final String RELEASED = """
            {"$id": "urn:kycuong:event:x:v1", "title": "x", "description": "First.", "type": "object",
             "properties": {
               "case": {"type": "string", "pattern": "^.{0,60}$"},
               "class": {"enum": ["S0", "S1"]},
               "finding": {"type": "integer", "minimum": 1},
               "reveal": {"type": "object", "required": ["path"], "additionalProperties": false,
                          "properties": {"path": {"type": "array", "items": {"type": "string"}, "maxItems": 4}}}},
             "required": ["case"], "additionalProperties": false}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a member goes          | "class": {"enum": ["S0", "S1"]},  |                                    | /class: removed
            a member is renamed    | "class":                          | "severity":                        | /class: removed
            more is required       | "required": ["case"]              | "required": ["case", "class"]      | : newly requires class
            less is required       | "required": ["case"]              | "required": []                     | : no longer requires case
            a type changes         | "type": "integer"                 | "type": "string"                   | /finding: type changed
            a type widens          | "type": "integer"                 | "type": ["integer", "null"]        | /finding: type changed
            a value goes           | ["S0", "S1"]                      | ["S0"]                             | /class: no longer allows S1
            a value comes          | ["S0", "S1"]                      | ["S0", "S1", "S2"]                 | /class: newly allows S2
            values become free     | {"enum": ["S0", "S1"]}            | {"type": "string"}                 | /class: enum changed
            a minimum rises        | "minimum": 1                      | "minimum": 2                       | /finding: minimum changed
            a pattern narrows      | {0,60}                            | {0,20}                             | /case: pattern changed
            a constraint comes     | "type": "integer"                 | "type": "integer", "maximum": 9    | /finding: maximum changed
            a nested member goes   | "path": {                         | "way": {                           | /reveal/path: removed
            nested more required   | "required": ["path"]              | "required": ["path", "salt"]       | /reveal: newly requires salt
            elements change        | {"type": "string"}, "maxItems"    | {"type": "integer"}, "maxItems"    | /reveal/path/items: type changed
            elements get fewer     | "maxItems": 4                     | "maxItems": 3                      | /reveal/path: maxItems changed
            anything may be said   | ["case"], "additionalProperties": false | ["case"]                     | : additionalProperties changed
            another identity       | :x:v1                             | :x:v2                              | : $id changed
            """)
    void seesWhatBreaksAReader(String how, String released, String present, String expected) throws Exception {
        assertThat(breaks(RELEASED.replace(released, present == null ? "" : present)))
                .as(how)
                .anyMatch(found -> found.startsWith(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nothing changes        | First.                            | First.
            a word of explanation  | First.                            | Second.
            an optional member     | "class": {                        | "owner": {"type": "string"}, "class": {
            a nested optional one  | "path": {                         | "salt": {"type": "string"}, "path": {
            values in other order  | ["S0", "S1"]                      | ["S1", "S0"]
            """)
    void letsASchemaGrow(String how, String released, String present) throws Exception {
        assertThat(breaks(RELEASED.replace(released, present))).as(how).isEmpty();
    }

    @Test
    void plantsWhatItSaysItPlants() {
        assertThat(List.of("\"class\": {\"enum\": [\"S0\", \"S1\"]},", "{0,60}", "\"maxItems\": 4"))
                .allMatch(RELEASED::contains);
    }

    private static List<String> breaks(String present) throws JsonProcessingException {
        return SchemaGrowth.breaks(tree(RELEASED), tree(present));
    }

    private static JsonNode tree(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }
}
