package org.schriftgut.web.desk;

import java.util.List;
import org.schriftgut.web.records.DocumentJson;
import org.schriftgut.web.records.PlaceJson;
import org.schriftgut.web.rest.PageJson;

/** What the caller worked on last, and the open cases of their unit. */
public record DeskJson(
        List<PlaceJson> recentPlaces, List<DocumentJson> recentDocuments, PageJson<PlaceJson> openCases) {}
