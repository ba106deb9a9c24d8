package vn.kycuong.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A provider that says what a test tells it to say, and signs what the test wants signed. */
final class ToldIssuer implements AutoCloseable {

    /** One for all, since making one takes a while. */
    private static final RSAKey KEY = made();

    private final HttpServer server;
    private String issuer;
    private String endpoints;
    private int asked;
    private @Nullable JWTClaimsSet answer;

    ToldIssuer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = address().toString();
        endpoints = issuer;
        server.createContext("/.well-known/openid-configuration", exchange -> {
            asked++;
            answer(exchange, """
                    {"issuer": "%s", "authorization_endpoint": "%s/auth", "token_endpoint": "%s/token",
                     "jwks_uri": "%s/keys", "end_session_endpoint": "%s/logout"}
                    """.formatted(issuer, endpoints, endpoints, endpoints, endpoints));
        });
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/token", exchange -> {
            if (answer == null) {
                exchange.close();
            } else {
                answer(exchange, """
                        {"access_token": "opens nothing", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}
                        """.formatted(signed(answer)));
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void speaksFor(String other) {
        issuer = other;
    }

    void pointsTo(String elsewhere) {
        endpoints = elsewhere;
    }

    /** What it says of whoever logged in; until then it hangs up. */
    void saysOfWhoLoggedIn(JWTClaimsSet claims) {
        answer = claims;
    }

    int timesAsked() {
        return asked;
    }

    static String signed(JWTClaimsSet claims) {
        return signed(claims, KEY);
    }

    /** With a key that the issuer does not know. */
    static String forged(JWTClaimsSet claims) {
        return signed(claims, made());
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String unsigned(JWTClaimsSet claims) {
        return new PlainJWT(claims).serialize();
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            JWSSigner signer = new RSASSASigner(key);
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
