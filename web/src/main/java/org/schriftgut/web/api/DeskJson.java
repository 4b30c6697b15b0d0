package org.schriftgut.web.api;

import java.util.List;

/** What the caller worked on last, and the open cases of their unit. */
public record DeskJson(
        List<PlaceJson> recentPlaces, List<DocumentJson> recentDocuments, PageJson<PlaceJson> openCases) {}
