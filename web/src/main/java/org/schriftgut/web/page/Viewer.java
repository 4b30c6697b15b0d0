package org.schriftgut.web.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.area.MenuEntry.Menu;

/**
 * The person looking at the page.
 *
 * @param name shown in the top bar
 * @param organisation name of the authority, shown beside the product
 * @param plansEditor whether the person may import and edit the file plan
 * @param administrator whether the person sees jobs, people and units
 * @param files whether the person may open dossiers at all
 * @param unread how many notices the person has not read
 * @param standIn whom the person acts for, and could act for
 * @param menus entries of all menus that are for the person
 * @param logo address of the authority's logo; empty if it has none
 */
public record Viewer(
        String name,
        String organisation,
        boolean plansEditor,
        boolean administrator,
        boolean files,
        long unread,
        StandIn standIn,
        List<MenuEntry> menus,
        String logo) {

    public Viewer {
        menus = List.copyOf(menus);
    }

    /** Somebody who files, without unread notices. */
    public Viewer(String name, String organisation, boolean plansEditor, boolean administrator) {
        this(name, organisation, plansEditor, administrator, true, 0, StandIn.NOBODY, List.of(), "");
    }

    /** Nobody has signed in yet. */
    public static final Viewer NOBODY = new Viewer("", "", false, false);

    /** Nobody yet, but it is known already of which authority. */
    public static Viewer of(String organisation, String logo) {
        return new Viewer("", organisation, false, false, false, 0, StandIn.NOBODY, List.of(), logo);
    }

    /** What the person sees of one menu. */
    public List<MenuEntry> menu(Menu menu) {
        return menus.stream().filter(entry -> entry.menu() == menu).toList();
    }

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    /** First letters of the first and the last name, for the round mark in the top bar. */
    public String initials() {
        var words = Arrays.stream(name.strip().split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        return words.stream()
                .filter(word -> word.equals(words.get(0)) || word.equals(words.get(words.size() - 1)))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
