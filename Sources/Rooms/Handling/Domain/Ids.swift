package import Primitives

/// Marks ids of cases.
package enum CaseTag {}
/// Names a case of one brand; people see its number.
package typealias CaseID = Identifier<CaseTag>

/// Marks ids of complaints inside a case.
package enum ComplaintTag {}
/// Names one matter of a case.
package typealias ComplaintID = Identifier<ComplaintTag>

/// Marks ids of causes.
package enum CauseTag {}
/// Names an entry of the cause catalogue.
package typealias CauseID = Identifier<CauseTag>

/// Marks ids of timeline entries.
package enum EntryTag {}
/// Names one message, reply, note or call of a case.
package typealias EntryID = Identifier<EntryTag>

/// Marks ids of response plans.
package enum PlanTag {}
/// Names a response plan of one brand.
package typealias PlanID = Identifier<PlanTag>

/// Marks ids of macros.
package enum MacroTag {}
/// Names an answer template of one brand in one language.
package typealias MacroID = Identifier<MacroTag>

/// Marks ids of saved views.
package enum SavedViewTag {}
/// Names a list of cases that one person kept.
package typealias SavedViewID = Identifier<SavedViewTag>

/// Marks ids of a brand's own words.
package enum BrandPhraseTag {}
/// Names a rule of one brand about words in replies.
package typealias BrandPhraseID = Identifier<BrandPhraseTag>
