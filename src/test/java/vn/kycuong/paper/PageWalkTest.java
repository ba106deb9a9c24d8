package vn.kycuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PageWalkTest {

    @Test
    void goesToTheEnd() {
        var rows = new ArrayList<String>();
        var whole = PageWalk.through(
                new PageWalk.Step<>(List.of("a", "b"), 2),
                after -> new PageWalk.Step<>(List.of("row after " + after), null),
                rows::add);
        assertThat(whole).isTrue();
        assertThat(rows).containsExactly("a", "b", "row after 2");
    }

    @Test
    void stopsAtItsBoundAndSaysSo() {
        var page = Collections.nCopies(PageWalk.PAGE, "row");
        var rows = new AtomicInteger();
        var whole = PageWalk.through(
                new PageWalk.Step<>(page, 1),
                after -> new PageWalk.Step<>(page, after + 1),
                row -> rows.incrementAndGet());
        assertThat(whole).isFalse();
        assertThat(rows).hasValue(PageWalk.MOST_ROWS);
    }
}
