package vn.kycuong.search;

import java.util.Locale;

/** The same in both languages. */
public record Wording(String vi, String en) {

    static Wording same(String text) {
        return new Wording(text, text);
    }

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : vi;
    }
}
