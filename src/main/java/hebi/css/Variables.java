package hebi.css;

import hebi.css.syntax.ComponentValue;
import hebi.css.syntax.ComponentValue.Function;
import hebi.css.syntax.ComponentValue.Group;
import hebi.css.syntax.ComponentValue.Ident;
import hebi.css.syntax.ValueReader;
import hebi.diag.Code;
import hebi.diag.Diagnostics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The custom properties of one element (css-variables-1): resolved, inherited, substituted for {@code var()}. */
final class Variables {
    /** No variables. */
    static final Variables NONE = new Variables(Map.of());

    /** Tokens that one substitution may make. */
    static final int MAX_TOKENS = 4096;

    /** How many variables may refer to one another in a row. */
    private static final int MAX_CHAIN = 128;

    private final Map<String, List<ComponentValue>> values;

    private Variables(Map<String, List<ComponentValue>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Whether {@code var()} stands anywhere in {@code values}. */
    static boolean occurIn(List<ComponentValue> values) {
        return values.stream()
                .anyMatch(value -> (value instanceof Function function
                                && (function.name().equals("var") || occurIn(function.arguments())))
                        || (value instanceof Group group && occurIn(group.values())));
    }

    /** These with an element's own declarations, the last of each name, on top. */
    Variables with(Map<String, Declaration> own, Diagnostics diagnostics) {
        return own.isEmpty() ? this : new Resolution(own, diagnostics).run();
    }

    /** {@code declaration}'s value with variables replaced; empty, and reported, when that cannot be done. */
    Optional<List<ComponentValue>> substitute(Declaration declaration, Diagnostics diagnostics) {
        Substitution substitution = new Substitution(name -> values.get(name));
        Optional<List<ComponentValue>> result = substitution.apply(declaration.values());
        if (result.isEmpty()) {
            substitution.report(declaration, diagnostics);
        }
        return result;
    }

    private interface Lookup {
        @Nullable
        List<ComponentValue> get(String name);
    }

    private final class Resolution {
        private final Map<String, Declaration> own;
        private final Diagnostics diagnostics;
        private final Map<String, List<ComponentValue>> resolved = new TreeMap<>(values);
        private final Set<String> done = new HashSet<>();
        private final Set<String> open = new HashSet<>();

        Resolution(Map<String, Declaration> own, Diagnostics diagnostics) {
            this.own = own;
            this.diagnostics = diagnostics;
        }

        Variables run() {
            own.keySet().forEach(this::resolve);
            return new Variables(resolved);
        }

        private @Nullable List<ComponentValue> resolve(String name) {
            Declaration declaration = own.get(name);
            if (declaration == null || done.contains(name)) {
                return resolved.get(name);
            }
            // css-variables-1 §2.3: a variable in a cycle is invalid.
            if (!open.add(name) || open.size() > MAX_CHAIN) {
                diagnostics.report(Code.CSS_VARIABLE_INVALID, declaration.span(), name, "var(" + name + ") ↻");
                return null;
            }
            Substitution substitution = new Substitution(this::resolve);
            Optional<List<ComponentValue>> value = substitution.apply(declaration.values());
            open.remove(name);
            done.add(name);
            if (value.isPresent()) {
                resolved.put(name, value.get());
            } else {
                resolved.remove(name);
                substitution.report(declaration, diagnostics);
            }
            return value.orElse(null);
        }
    }

    /** Replaces {@code var()} in one value. */
    private static final class Substitution {
        private final Lookup lookup;
        private int tokens;
        private String missing = "";

        Substitution(Lookup lookup) {
            this.lookup = lookup;
        }

        void report(Declaration declaration, Diagnostics diagnostics) {
            if (tokens > MAX_TOKENS) {
                diagnostics.report(
                        Code.CSS_LIMIT, declaration.span(), declaration.name(), Integer.toString(MAX_TOKENS));
            } else {
                diagnostics.report(
                        Code.CSS_VARIABLE_INVALID, declaration.span(), declaration.name(), "var(" + missing + ")");
            }
        }

        Optional<List<ComponentValue>> apply(List<ComponentValue> from) {
            List<ComponentValue> to = new ArrayList<>();
            for (ComponentValue value : from) {
                if (++tokens > MAX_TOKENS || !add(value, to)) {
                    return Optional.empty();
                }
            }
            return Optional.of(to);
        }

        private boolean add(ComponentValue value, List<ComponentValue> to) {
            if (value instanceof Function function && function.name().equals("var")) {
                return addVariable(function, to);
            }
            if (value instanceof Function function) {
                Optional<List<ComponentValue>> arguments = apply(function.arguments());
                arguments.ifPresent(list -> to.add(new Function(function.name(), list)));
                return arguments.isPresent();
            }
            if (value instanceof Group group) {
                Optional<List<ComponentValue>> inner = apply(group.values());
                inner.ifPresent(list -> to.add(new Group(group.open(), list)));
                return inner.isPresent();
            }
            to.add(value);
            return true;
        }

        private boolean addVariable(Function function, List<ComponentValue> to) {
            ValueReader arguments = new ValueReader(function.arguments());
            String name = arguments.take(Ident.class).map(Ident::name).orElse("");
            List<ComponentValue> value = name.startsWith("--") ? lookup.get(name) : null;
            if (value == null && arguments.takeMark(',')) {
                List<ComponentValue> fallback =
                        function.arguments().subList(2, function.arguments().size());
                value = apply(fallback).orElse(null);
            } else if (value != null) {
                tokens += size(value);
            } else {
                missing = name;
            }
            if (value == null || tokens > MAX_TOKENS) {
                return false;
            }
            to.addAll(value);
            return true;
        }

        private static int size(List<ComponentValue> values) {
            int size = 0;
            for (ComponentValue value : values) {
                size += 1;
                if (value instanceof Function function) {
                    size += size(function.arguments());
                } else if (value instanceof Group group) {
                    size += size(group.values());
                }
            }
            return size;
        }
    }
}
