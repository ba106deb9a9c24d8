package vn.kycuong.web;

import java.util.List;

/**
 * One thing that a form asks for. Its label is the text {@code field.<name>}, a hint may stand under {@code
 * field.<name>.hint}.
 *
 * @param choices values of a choice, with their labels; of a person, who may be meant; empty for other kinds
 * @param value what stands there before anything was entered
 * @param notes what has to be considered when it is entered
 */
public record Field(String name, Kind kind, boolean required, List<Choice> choices, String value, List<Note> notes) {

    /** A text to read beside the field: a key of the messages with its arguments. */
    public record Note(String key, List<Object> arguments) {}

    /** How a field is entered. */
    public enum Kind {
        TEXT,
        /** The code of a unit; those of today are offered by name. */
        UNIT,
        /** Somebody by name or code, see {@link PeopleMeant}. */
        PERSON,
        /** Several of them, one a line. */
        PEOPLE,
        LONG_TEXT,
        DATE,
        MOMENT,
        NUMBER,
        PASSWORD,
        NEW_PASSWORD,
        CHOICE,
        CHOICES,
        YES_NO,
        FILE
    }

    /** A value to choose and what it is called: a key of the messages, or a name. */
    public record Choice(String value, String label) {

        /** No key has a blank in it; looking thousands of names up among the messages takes longer than all else. */
        public boolean isSpelledOut() {
            return label.indexOf(' ') >= 0;
        }
    }

    static Field text(String name) {
        return new Field(name, Kind.TEXT, true, List.of(), "", List.of());
    }

    static Field unit(String name) {
        return new Field(name, Kind.UNIT, true, List.of(), "", List.of());
    }

    static Field person(String name) {
        return new Field(name, Kind.PERSON, true, List.of(), "", List.of());
    }

    static Field people(String name) {
        return new Field(name, Kind.PEOPLE, true, List.of(), "", List.of());
    }

    static Field longText(String name) {
        return new Field(name, Kind.LONG_TEXT, true, List.of(), "", List.of());
    }

    static Field date(String name) {
        return new Field(name, Kind.DATE, true, List.of(), "", List.of());
    }

    static Field moment(String name) {
        return new Field(name, Kind.MOMENT, true, List.of(), "", List.of());
    }

    static Field number(String name) {
        return new Field(name, Kind.NUMBER, true, List.of(), "", List.of());
    }

    static Field password() {
        return new Field("password", Kind.PASSWORD, true, List.of(), "", List.of());
    }

    /** A password to be set: it is not the reader's own, and signs nothing. */
    static Field newPassword() {
        return new Field("newPassword", Kind.NEW_PASSWORD, true, List.of(), "", List.of());
    }

    static Field yesNo(String name) {
        return new Field(name, Kind.YES_NO, false, List.of(), "", List.of());
    }

    static Field file(String name) {
        return new Field(name, Kind.FILE, true, List.of(), "", List.of());
    }

    static Field choice(String name, List<Choice> choices) {
        return new Field(name, Kind.CHOICE, true, choices, "", List.of());
    }

    static Field choices(String name, List<Choice> choices) {
        return new Field(name, Kind.CHOICES, true, choices, "", List.of());
    }

    boolean isOfPeople() {
        return kind == Kind.PERSON || kind == Kind.PEOPLE;
    }

    Field optional() {
        return new Field(name, kind, false, choices, value, notes);
    }

    Field showing(String current) {
        return new Field(name, kind, required, choices, current, notes);
    }

    Field offering(List<Choice> offered) {
        return new Field(name, kind, required, offered, value, notes);
    }

    Field noted(List<Note> beside) {
        return new Field(name, kind, required, choices, value, beside);
    }
}
