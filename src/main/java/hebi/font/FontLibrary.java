package hebi.font;

import hebi.diag.Code;
import hebi.diag.Diagnostics;
import hebi.diag.Span;
import hebi.lang.LanguageProfile;
import hebi.lang.Languages;
import hebi.resource.Resources;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All fonts of a build: the built-in ones and the magazine's own. Fonts are opened when first used; a face is the same
 * object wherever it is used. Immutable and safe for several threads.
 *
 * <p>There is no synthetic bold or italic: the nearest weight and slope of the family serve.
 */
public final class FontLibrary {
    private static final List<String> ROLES = List.of("text", "heading", "kai", "latin");

    private final Languages languages;
    private final Diagnostics diagnostics;
    private final Map<String, List<FontFace>> families;
    private final List<String> order;
    private final Map<String, List<String>> overrides;
    private final Map<FontQuery, FontStack> stacks = new ConcurrentHashMap<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();

    private FontLibrary(
            Languages languages,
            Diagnostics diagnostics,
            Map<String, List<FontFace>> families,
            List<String> order,
            Map<String, List<String>> overrides) {
        this.languages = languages;
        this.diagnostics = diagnostics;
        this.families = families;
        this.order = order;
        this.overrides = overrides;
    }

    /**
     * The fonts in {@code folder}.
     *
     * @param files where the folder lies
     * @param folder path with {@code fonts.yaml} or with font files
     * @param languages give families to roles
     * @param diagnostics takes FONT_UNREADABLE, FONT_EMBEDDING_FORBIDDEN, FONT_FAMILY_UNKNOWN, FONT_NONE
     */
    public static FontLibrary open(Resources files, String folder, Languages languages, Diagnostics diagnostics) {
        List<? extends FontFace> faces = FontManifest.read(files, folder, diagnostics);
        if (faces.isEmpty()) {
            diagnostics.report(Code.FONT_NONE, Span.of(folder), folder);
            faces = List.of(new NoFace(new LazyFace.Entry(folder, "none", 400, false, List.of(), Set.of())));
        }
        return new FontLibrary(languages, diagnostics, group(Map.of(), faces), names(faces), Map.of());
    }

    /**
     * This library with a magazine's own fonts, which win over built-in ones of the same family.
     *
     * @param files the project
     * @param folder the magazine's font folder; it may be missing
     * @param roles families by role ({@code text}) or by role and language key ({@code text.ug}) that replace the
     *     profiles'
     */
    public FontLibrary with(Resources files, String folder, Map<String, List<String>> roles) {
        List<LazyFace> own = FontManifest.read(files, folder, diagnostics);
        List<String> all = new ArrayList<>(order);
        all.addAll(names(own));
        return new FontLibrary(languages, diagnostics, group(families, own), List.copyOf(all), Map.copyOf(roles));
    }

    private static List<String> names(List<? extends FontFace> faces) {
        return faces.stream().map(FontFace::family).distinct().toList();
    }

    private static Map<String, List<FontFace>> group(Map<String, List<FontFace>> base, List<? extends FontFace> more) {
        Map<String, List<FontFace>> own = new TreeMap<>();
        for (FontFace face : more) {
            own.computeIfAbsent(key(face.family()), k -> new ArrayList<>()).add(face);
        }
        Map<String, List<FontFace>> all = new TreeMap<>(base);
        own.forEach((family, faces) -> all.put(family, List.copyOf(faces)));
        return all;
    }

    private static String key(String family) {
        return family.toLowerCase(Locale.ROOT);
    }

    /** Whether {@code family} is a role or a family of the library, so that a style sheet may name it. */
    public boolean knows(String family) {
        return ROLES.contains(family) || families.containsKey(key(family));
    }

    /** All family names, sorted: what a style sheet may ask for. */
    public List<String> familyNames() {
        return families.values().stream().map(f -> f.get(0).family()).toList();
    }

    /**
     * The fonts for a query: the named families, then those of the language's own role, then the other languages' fonts
     * of the same role and of the role {@code text}, then all others, so that no character is lost.
     */
    public FontStack stack(FontQuery query) {
        return stacks.computeIfAbsent(query, this::resolve);
    }

    private FontStack resolve(FontQuery query) {
        LanguageProfile profile = languages.profile(query.language());
        Set<String> names = new LinkedHashSet<>();
        Set<String> roles = new LinkedHashSet<>();
        for (String name : query.families()) {
            if (ROLES.contains(name)) {
                roles.add(name);
                names.addAll(families(profile, name));
            } else if (families.containsKey(key(name))) {
                names.add(name);
            } else if (unknown.add(name)) {
                diagnostics.report(Code.FONT_FAMILY_UNKNOWN, Span.NONE, name, String.join(", ", familyNames()));
            }
        }
        roles.add("text");
        roles.forEach(role -> names.addAll(families(profile, role)));
        // Then the other languages' fonts of the same role: the manifest knows them without reading all profiles.
        for (String role : roles) {
            names.addAll(familiesFor(role));
        }
        names.addAll(order);
        return new FontStack(faces(names, query));
    }

    private List<String> familiesFor(String role) {
        return order.stream()
                .filter(name -> families.getOrDefault(key(name), List.of()).stream()
                        .anyMatch(
                                f -> f instanceof LazyFace lazy && lazy.roles().contains(role)))
                .toList();
    }

    private List<String> families(LanguageProfile profile, String role) {
        List<String> own = overrides.get(role + "." + profile.key());
        if (own == null) {
            own = overrides.get(role);
        }
        if (own == null) {
            return profile.families(role);
        }
        List<String> all = new ArrayList<>(own);
        all.addAll(profile.families(role));
        return all;
    }

    private List<FontFace> faces(Set<String> names, FontQuery query) {
        Set<FontFace> faces = new LinkedHashSet<>();
        for (String name : names) {
            List<FontFace> family = families.get(key(name));
            if (family != null) {
                faces.add(FontMatch.best(family, query.weight(), query.italic()));
            }
        }
        // A bold of fewer characters leaves the rest to the family's other weights.
        for (String name : names) {
            faces.addAll(families.getOrDefault(key(name), List.of()));
        }
        return List.copyOf(faces);
    }
}
