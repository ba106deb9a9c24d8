package vn.kycuong.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose body has been read once, so that it can be compared with an earlier one and still be handled. */
final class RepeatableRequest extends HttpServletRequestWrapper {

    private static final int LARGEST_BODY = 1 << 20;

    private final byte[] body;
    private final String fingerprint;
    private final boolean filesTooLarge;

    private RepeatableRequest(HttpServletRequest request, byte[] body, String fingerprint, boolean filesTooLarge) {
        super(request);
        this.filesTooLarge = filesTooLarge;
        this.body = body;
        this.fingerprint = fingerprint;
    }

    static RepeatableRequest of(HttpServletRequest request) throws IOException {
        var digest = sha256();
        digest.update((request.getMethod() + ' ' + request.getRequestURI() + '\n').getBytes(StandardCharsets.UTF_8));
        var body = new byte[0];
        var tooLarge = false;
        if (isMultipart(request)) {
            tooLarge = !digestParts(request, digest);
        } else {
            body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            digest.update(body);
        }
        return new RepeatableRequest(request, body, HexFormat.of().formatHex(digest.digest()), tooLarge);
    }

    /** Files have a limit of their own. */
    boolean isTooLarge() {
        return body.length > LARGEST_BODY;
    }

    boolean hasTooLargeFiles() {
        return filesTooLarge;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** @return false when the container refused to read that much */
    private static boolean digestParts(HttpServletRequest request, MessageDigest digest) throws IOException {
        try {
            for (var part : request.getParts()) {
                digest.update((part.getName() + '\n').getBytes(StandardCharsets.UTF_8));
                try (InputStream content = part.getInputStream()) {
                    digest.update(content.readAllBytes());
                }
            }
        } catch (IllegalStateException oversized) {
            return false;
        } catch (ServletException unreadable) {
            // The handler meets the same parts again and answers with the precise reason.
            digest.update("unreadable".getBytes(StandardCharsets.UTF_8));
        }
        return true;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return isMultipart(this) ? super.getInputStream() : new Body(body);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Commands are read as a whole");
        }
    }
}
