package vn.kycuong.campaign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * What the application said.
 *
 * @param tag the entity tag, empty when there was none
 * @param location of what was made, empty when nothing was
 */
record Answer(int status, String tag, String location, JsonNode body) {

    boolean isDone() {
        return status >= 200 && status < 300;
    }

    /** Nothing was done, and the same request may be sent again. */
    boolean isForLater() {
        return status == 401 || status == 404 || status >= 500;
    }

    /** Nothing was done, since somebody or something else was at the case meanwhile. */
    boolean isCollision() {
        return status == 412 || (status == 409 && code().equals("changed-meanwhile"));
    }

    /** What was made. */
    UUID made() {
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    String code() {
        return body.path("code").asText();
    }
}
