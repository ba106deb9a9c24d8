package vn.kycuong.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Reads columns in which a statement has put together all rows of something, so that one statement reads the whole. */
@Component
public class JsonColumns {

    private final ObjectMapper json;

    // One row has several such columns: finding out anew how to read each took longer than to read it.
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    JsonColumns(ObjectMapper json) {
        this.json = json;
    }

    /** Empty when there were no rows. */
    public <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        var text = row.getString(column);
        try {
            return text == null ? List.of() : List.of(reader(type).<T[]>readValue(text));
        } catch (JsonProcessingException broken) {
            throw new SQLException("Column " + column + " cannot be read", broken);
        }
    }

    private ObjectReader reader(Class<?> type) {
        return readers.computeIfAbsent(type, json::readerFor);
    }
}
