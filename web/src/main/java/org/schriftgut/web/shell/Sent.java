package org.schriftgut.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.web.problem.RequestFault;

/** The plain form of this request, as it was sent. The gate has read it already, so it is asked of the servlet. */
@RequestScoped
public class Sent {

    @Inject
    HttpServletRequest request;

    /** What was typed into the field; empty if it was not sent. */
    public String text(String field) {
        var value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** What was typed, or null where nothing was. */
    public String orNull(String field) {
        var value = text(field).strip();
        return value.isEmpty() ? null : value;
    }

    /** A sign-in name as accounts bear it, typed with or without the authority behind an @; null where nothing was typed. */
    public String login(String field) {
        var name = loginOrEmpty(field);
        return name.isEmpty() ? null : name;
    }

    /** The same, empty where nothing was typed. */
    public String loginOrEmpty(String field) {
        var typed = text(field).strip();
        var sign = typed.indexOf('@');
        return (sign < 0 ? typed : typed.substring(0, sign)).strip().toLowerCase(Locale.ROOT);
    }

    /** Idempotency key of the form, or null. */
    public String key() {
        return orNull("_key");
    }

    /** Version the form was filled on. */
    public long version() {
        var version = text("_version");
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : 0;
    }

    public boolean has(String field) {
        return request.getParameter(field) != null;
    }

    /** @throws Problem {@link Kind#INVALID} naming the field, if it is no id */
    public UUID id(String field) {
        try {
            return orNull(field) == null ? null : UUID.fromString(text(field).strip());
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(field, RequestFault.NO_ID);
        }
    }

    /** @throws Problem {@link Kind#INVALID} naming the field, if it is no date */
    public LocalDate date(String field) {
        try {
            return orNull(field) == null ? null : LocalDate.parse(text(field).strip());
        } catch (DateTimeParseException e) {
            throw Problem.invalid(field, RequestFault.NO_DATE);
        }
    }

    /** The id, or null where there is none or nonsense: for filters in addresses. */
    public UUID idOrNull(String field) {
        try {
            return id(field);
        } catch (Problem nonsense) {
            return null;
        }
    }

    /** One of the constants, or null: for filters in addresses. */
    public <E extends Enum<E>> E choiceOrNull(String field, Class<E> type) {
        try {
            return choice(field, type);
        } catch (Problem nonsense) {
            return null;
        }
    }

    /** Everything that was ticked under this name. */
    public List<String> all(String field) {
        var values = request.getParameterValues(field);
        return values == null ? List.of() : List.of(values);
    }

    /** One of the constants. @throws Problem {@link Kind#INVALID} naming the field, if it is none of them */
    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        try {
            return Enum.valueOf(type, text(field));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(field, RequestFault.NO_CHOICE);
        }
    }

    /** One value a line, as typed. */
    public List<String> lines(String field) {
        return text(field).lines().toList();
    }

    /** Words separated by commas. */
    public List<String> words(String field) {
        return Arrays.stream(text(field).split(",")).map(String::strip).toList();
    }

    /** All fields but technical ones and passwords, to show them again. */
    public Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((field, values) -> {
            if (!field.startsWith("_") && !field.startsWith("kennwort")) {
                typed.put(field, values[0]);
            }
        });
        return typed;
    }
}
