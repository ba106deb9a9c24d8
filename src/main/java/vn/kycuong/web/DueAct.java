package vn.kycuong.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kycuong.journal.Audience;

/**
 * Something that waits for the reader, with all that he may want to know before he begins.
 *
 * @param reason key of the sentence that says why it is his
 * @param told who learns of it; empty when nobody does
 * @param term until when; null when no term runs
 */
record DueAct(
        String operation,
        String address,
        String reason,
        List<Audience> told,
        @Nullable TermRow term) {}
