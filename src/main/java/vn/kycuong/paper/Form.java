package vn.kycuong.paper;

import java.util.Locale;
import java.util.stream.Stream;
import vn.kycuong.access.NotFound;
import vn.kycuong.inspection.DocumentKind;

/** The papers that leave the house in the form of Decree 30/2020/NĐ-CP, each with a template of its own. */
public enum Form {
    DECISION("Quyết định"),
    NOTICE("Thông báo"),
    MINUTES("Biên bản"),
    CONCLUSION("Kết luận"),
    REMINDER("Văn bản đôn đốc");

    private final String called;

    Form(String called) {
        this.called = called;
    }

    /** @throws NotFound for a kind that is only kept as it was filed */
    static Form of(DocumentKind kind) {
        return Stream.of(values())
                .filter(form -> form.name().equals(kind.name()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether a filed paper of this kind can be printed; for the templates too. */
    public static boolean hasOne(DocumentKind kind) {
        return Stream.of(values()).anyMatch(form -> form.name().equals(kind.name()));
    }

    String called() {
        return called;
    }

    String template() {
        return name().toLowerCase(Locale.ROOT);
    }
}
