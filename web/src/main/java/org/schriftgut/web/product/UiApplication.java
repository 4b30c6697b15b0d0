package org.schriftgut.web.product;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;
import org.schriftgut.web.multipart.FormReader;
import org.schriftgut.web.shell.FailurePages;
import org.schriftgut.web.shell.ProblemPages;
import org.schriftgut.web.upload.PlaceRights;
import org.schriftgut.web.upload.VersionRights;

/** The pages of all areas, with their own way of saying no. */
@ApplicationPath("/ui")
public class UiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<>(Product.AREAS.routes());
        classes.addAll(Set.of(FailurePages.class, ProblemPages.class));
        classes.addAll(Set.of(FormReader.class, PlaceRights.class, VersionRights.class));
        return classes;
    }
}
