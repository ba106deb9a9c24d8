package vn.kycuong.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.inspection.Conclusion;
import vn.kycuong.inspection.FindingsOfCase;

/** A signed conclusion as its readers see it. */
record ConclusionView(
        int part,
        boolean last,
        String number,
        String text,
        List<FindingsOfCase.Contested> contested,
        String sha256,
        int corrections,
        Instant signedAt,
        String signedBy,
        Conclusion.@Nullable Publication publication) {

    static ConclusionView of(Conclusion conclusion) {
        return new ConclusionView(
                conclusion.part(),
                conclusion.last(),
                conclusion.number(),
                conclusion.text(),
                conclusion.contested(),
                conclusion.sha256(),
                conclusion.corrections(),
                conclusion.signedAt(),
                conclusion.signedBy(),
                conclusion.publication());
    }
}
