package hebi.pair.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds which numbers are parts of dates, and which parts belong to one date. */
final class DateRoles extends MentionPass {
    /** Between the parts of a date stand no more characters than this. */
    private static final int GAP = 16;

    private static final int NEAR = 2;

    DateRoles(FactLanguage language, String text, List<Mention> mentions) {
        super(language, text, mentions);
    }

    @Override
    void look() {
        mentions.replaceAll(this::numbered);
        for (int i = 0; i < mentions.size(); i++) {
            nameOfMonth(i);
        }
        join();
    }

    /** A number before the word for year, month or day. */
    private Mention numbered(Mention number) {
        if (number.role() != Role.PLAIN || number.values().isEmpty()) {
            return number;
        }
        boolean decade = language.endOf("decade", text, number.end()) >= 0;
        if (number.isBetween(1000, 2999) && !decade && isBefore("year", number)) {
            return number.withRole(Role.YEAR);
        } else if (number.isBetween(1, 12) && isBefore("month", number)) {
            return certain(number.withRole(Role.MONTH));
        } else if (number.isBetween(1, 31) && isBefore("day", number)) {
            return certain(number.withRole(Role.DAY));
        }
        return number;
    }

    private boolean isBefore(String list, Mention number) {
        return language.endAfter(list, text, number.end()) >= 0;
    }

    // 1月, unlike a 1 anywhere; 九月 is no counting word and might be a name.
    private static Mention certain(Mention number) {
        if (number.digits()) {
            return number.withWeight(Weight.FIRM);
        }
        return number.weight() == Weight.LOOSE && number.isBetween(3, 31) ? number.withWeight(Weight.WEAK) : number;
    }

    /** A month's name is one beside a day or a year; alone it may be another word. */
    private void nameOfMonth(int i) {
        Mention month = mentions.get(i);
        if (month.role() != Role.MONTH || month.weight() != Weight.LOOSE || month.digits()) {
            return;
        }
        boolean dated = false;
        for (int k : new int[] {i - 1, i + 1}) {
            if (k < 0 || k >= mentions.size()) {
                continue;
            }
            Mention beside = mentions.get(k);
            int gap = k < i ? month.start() - beside.end() : beside.start() - month.end();
            if (gap <= NEAR && beside.digits() && beside.role() == Role.PLAIN && beside.isBetween(1, 31)) {
                mentions.set(k, beside.withRole(Role.DAY).withWeight(Weight.FIRM));
                dated = true;
            }
            dated |= gap <= GAP / 2 && (beside.role() == Role.YEAR || (k > i && beside.role() == Role.DAY));
        }
        if (dated) {
            mentions.set(i, month.withWeight(Weight.FIRM));
        }
    }

    /** Parts side by side are one date, which a report shows whole; written in words with its year it is certain. */
    private void join() {
        int first = 0;
        while (first < mentions.size()) {
            int end = first + 1;
            if (mentions.get(first).role().isDate()) {
                Set<Role> roles = EnumSet.of(mentions.get(first).role());
                while (end < mentions.size()
                        && isNext(end)
                        && roles.add(mentions.get(end).role())) {
                    end++;
                }
                quote(first, end, roles);
            }
            first = end;
        }
    }

    private boolean isNext(int i) {
        int from = mentions.get(i - 1).end();
        int to = mentions.get(i).start();
        return mentions.get(i).role().isDate()
                && to - from <= GAP
                && text.substring(from, Math.max(from, to)).chars().noneMatch(c -> "\n.。;；、，,".indexOf(c) >= 0);
    }

    private void quote(int first, int end, Set<Role> roles) {
        Mention last = mentions.get(end - 1);
        int word = language.endAfter(last.role().name().toLowerCase(Locale.ROOT), text, last.end());
        Mention.Range whole = new Mention.Range(
                mentions.get(first).quoted().start(),
                Math.max(word, last.quoted().end()));
        for (int i = first; i < end; i++) {
            Mention part = mentions.get(i).withQuoted(whole);
            mentions.set(i, roles.size() > 1 && roles.contains(Role.YEAR) ? part.withWeight(Weight.FIRM) : part);
        }
    }
}
