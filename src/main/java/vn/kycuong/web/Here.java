package vn.kycuong.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a page as its reader asked for it.
 *
 * @param query as it was sent; empty when there was none
 */
record Here(String path, String query) {

    static Here of(HttpServletRequest request) {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return new Here(failed, "");
        }
        return new Here(
                request.getRequestURI(),
                Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    /** The same page in another language, with everything else that was asked. */
    String in(String language) {
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .replaceQueryParam("lang", language)
                .build()
                .toUriString();
    }

    boolean isBelow(String address) {
        return address.equals("/") ? path.equals("/") : path.equals(address) || path.startsWith(address + '/');
    }
}
