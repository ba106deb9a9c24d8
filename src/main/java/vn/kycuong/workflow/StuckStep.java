package vn.kycuong.workflow;

import java.time.Instant;
import java.util.UUID;

/**
 * A step that a process should have taken by itself, and that failed as often as it may. Of a case that the reader may not
 * know of it says neither which one, nor which process, nor which step.
 *
 * @param since when it failed for the last time
 * @param process what the process is called; empty for a case that is not told
 * @param step what the step is called; empty for a case that is not told
 * @param caseNumber empty for a case that is not told
 * @param failure what came up, and {@code cause} what lay behind it: names and codes, never the words, which may name people
 */
public record StuckStep(
        UUID id, Instant since, String process, String step, String caseNumber, String failure, String cause) {}
