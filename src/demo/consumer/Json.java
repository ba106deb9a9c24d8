package consumer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a JSON object; only so that the sample needs no library. Use the one you have. */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Members without a value (null) are left out. */
    static Map<String, Object> object(String text) {
        var json = new Json(text);
        var object = json.members();
        if (json.peek() != 0) {
            throw json.broken();
        }
        return object;
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        expect('{');
        for (var more = peek() != '}'; more; more = more('}')) {
            peek();
            var name = string();
            expect(':');
            var value = value();
            if (value != null) {
                members.put(name, value);
            }
        }
        expect('}');
        return members;
    }

    private List<Object> elements() {
        var elements = new ArrayList<>();
        expect('[');
        for (var more = peek() != ']'; more; more = more(']')) {
            elements.add(value());
        }
        expect(']');
        return elements;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, at)) {
            throw broken();
        }
        at += word.length();
        return meaning;
    }

    private BigDecimal number() {
        var from = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        try {
            return new BigDecimal(text.substring(from, at));
        } catch (NumberFormatException none) {
            throw broken();
        }
    }

    private String string() {
        var string = new StringBuilder();
        expect('"');
        while (next() != '"') {
            var character = text.charAt(at++);
            string.append(character == '\\' ? escaped() : character);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        var character = next();
        at++;
        return switch (character) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> character;
        };
    }

    private boolean more(char end) {
        if (peek() == end) {
            return false;
        }
        expect(',');
        return true;
    }

    private void expect(char character) {
        if (peek() != character) {
            throw broken();
        }
        at++;
    }

    /** The next character that is not white space; 0 at the end. */
    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private char next() {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("No JSON object at character " + at);
    }
}
