package vn.kycuong.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A register or a board as a file that is sent while it is written. */
public enum Table {
    CSV("text/csv;charset=UTF-8", ".csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private final String mediaType;
    private final String ending;

    Table(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** Says what follows; always a download. */
    public void announce(HttpServletResponse response, String name) {
        var disposition =
                ContentDisposition.attachment().filename(name + ending).build();
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
    }

    /** Sends a workbook; the first row is its heading. A refusal that comes with the first row is still answered as one. */
    public static void send(HttpServletResponse response, String name, Consumer<Workbook> rows) {
        XLSX.announce(response, name);
        try {
            var workbook = new Workbook(response.getOutputStream());
            rows.accept(workbook);
            workbook.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
