package org.schriftgut.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.rights.Role;
import org.schriftgut.web.shell.Shell;

/** Lines {@code word=role} as people write them, with the role's name in their language, and as they are kept. */
@RequestScoped
public class RoleWords {

    @Inject
    Shell shell;

    /** What is kept for what was typed; a role that nobody knows stays as it is, and is refused. */
    List<String> read(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::kept)
                .toList();
    }

    String shown(List<String> kept) {
        return kept.stream().map(this::worded).collect(Collectors.joining("\n"));
    }

    private String kept(String line) {
        var sign = line.lastIndexOf('=');
        var named = line.substring(sign + 1).strip();
        return Stream.of(Role.values())
                .filter(role -> named.equalsIgnoreCase(name(role)) || named.equalsIgnoreCase(role.name()))
                .findFirst()
                .map(role -> line.substring(0, sign + 1) + role.name())
                .orElse(line);
    }

    private String worded(String line) {
        var sign = line.lastIndexOf('=');
        return Stream.of(Role.values())
                .filter(role -> role.name().equals(line.substring(sign + 1)))
                .findFirst()
                .map(role -> line.substring(0, sign + 1) + name(role))
                .orElse(line);
    }

    /** The name without what it adds in brackets. */
    private String name(Role role) {
        return shell.texts().of(role).replaceFirst(" \\(.*", "");
    }
}
