package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TieTest {

    @Test
    void ofAParentIsOfAChildSeenFromTheOther() {
        assertThat(new Tie("A", "B", "PARENT", "").seenFromTheOther()).isEqualTo(new Tie("B", "A", "CHILD", ""));
    }

    @ParameterizedTest
    @EnumSource
    void seenTwiceFromTheOtherIsItself(TieKind kind) {
        var tie = new Tie("A", "B", kind.name(), "");
        assertThat(tie.seenFromTheOther().seenFromTheOther()).isEqualTo(tie);
    }
}
