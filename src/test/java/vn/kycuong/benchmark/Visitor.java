package vn.kycuong.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who has signed in and reads. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String site;

    Visitor(String site, String account) throws IOException, InterruptedException {
        this.site = site;
        var token = TOKEN.matcher(get("/login"));
        if (!token.find()) {
            throw new IllegalStateException("The form carries no token");
        }
        var form = "username=%s&password=minhhoa-2026&_csrf=%s"
                .formatted(account, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        browser.send(
                HttpRequest.newBuilder(URI.create(site + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
    }

    int status(String path) throws IOException, InterruptedException {
        return answer(path).statusCode();
    }

    /** Nanoseconds until all of the page is there. */
    long time(String path) throws IOException, InterruptedException {
        var began = System.nanoTime();
        get(path);
        return System.nanoTime() - began;
    }

    String get(String path) throws IOException, InterruptedException {
        var answer = answer(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " is answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
    }
}
