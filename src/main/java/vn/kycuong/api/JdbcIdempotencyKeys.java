package vn.kycuong.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.util.ContentCachingResponseWrapper;

@Repository
class JdbcIdempotencyKeys {

    private final JdbcClient database;
    private final Clock clock;
    private final ObjectMapper json;

    JdbcIdempotencyKeys(JdbcClient database, Clock clock, ObjectMapper json) {
        this.database = database;
        this.clock = clock;
        this.json = json;
    }

    /** The answer that an earlier command with this key got. */
    record Remembered(String requestHash, int status, Map<String, String> headers, byte[] body) {

        void copyTo(ContentCachingResponseWrapper answer) throws IOException {
            answer.setStatus(status);
            headers.forEach(answer::setHeader);
            answer.getOutputStream().write(body);
        }
    }

    /** Waits for a command with the same key that is still running; empty when this one is the first. */
    Optional<Remembered> reserve(String account, String key, String requestHash) {
        var inserted = database.sql("""
                        insert into idempotent_command (account, key, request_hash, status, headers, body, happened_at)
                        values (:account, :key, :hash, 0, '{}', '', :now)
                        on conflict do nothing
                        """)
                .param("account", account)
                .param("key", key)
                .param("hash", requestHash)
                .param("now", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .update();
        return inserted == 1 ? Optional.empty() : find(account, key);
    }

    void remember(String account, String key, ContentCachingResponseWrapper answer) {
        var headers = new LinkedHashMap<String, String>();
        for (var name : new String[] {HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG}) {
            var value = name.equals(HttpHeaders.CONTENT_TYPE) ? answer.getContentType() : answer.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        database.sql("""
                        update idempotent_command
                           set status = :status, headers = :headers, body = :body
                         where account = :account and key = :key
                        """)
                .param("status", answer.getStatus())
                .param("headers", write(headers))
                .param("body", answer.getContentAsByteArray())
                .param("account", account)
                .param("key", key)
                .update();
    }

    private Optional<Remembered> find(String account, String key) {
        return database.sql("""
                        select request_hash, status, headers, body
                          from idempotent_command
                         where account = :account and key = :key
                        """)
                .param("account", account)
                .param("key", key)
                .query((row, number) -> new Remembered(
                        row.getString("request_hash"),
                        row.getInt("status"),
                        read(row.getString("headers")),
                        row.getBytes("body")))
                .optional();
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, String> read(String headers) {
        try {
            return json.readValue(headers, new TypeReference<Map<String, String>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
