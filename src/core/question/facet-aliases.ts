import { foldText } from '../text/normalize.ts';
import type { AUDIENCES, STAGES } from './tag.ts';

/** Job titles and other names for each audience, in the singular. */
const AUDIENCE_ALIASES: Readonly<Record<(typeof AUDIENCES)[number], string>> = {
  recruiter: `HR, human resources, talent, talent acquisition, talent partner, people team,
    people ops, people operations, people partner, recruiting, recruitment, sourcer, headhunter, agency,
    Personal, Personaler, Personalerin, Personalabteilung, Recruiterin, RH, ressources humaines,
    recruteur, recruteuse, recursos humanos, reclutador, reclutadora, recrutador, recrutadora,
    risorse umane, rekruter, rekruterka`,
  manager: `hiring manager, line manager, engineering manager, EM, people manager, team lead,
    team leader, tech lead, technical lead, lead, leader, boss, supervisor, Chef, Chefin, Teamleiter,
    Teamleiterin, Teamleitung, Vorgesetzter, Vorgesetzte, Führungskraft, responsable, jefe, jefa, gestor,
    gestora, chefe, capo, leidinggevende, kierownik, руководитель, тимлид`,
  peer: `engineer, software engineer, senior engineer, staff engineer, developer, dev, programmer,
    SWE, IC, colleague, coworker, co-worker, teammate, team mate, team member, team, data scientist,
    Kollege, Kollegin, Entwickler, Entwicklerin, Ingenieur, Ingenieurin, collègue, développeur,
    développeuse, ingénieur, colega, compañero, compañera, desarrollador, desarrolladora, ingeniero,
    desenvolvedor, desenvolvedora, engenheiro, collega, sviluppatore, kolega, programista, коллега,
    разработчик`,
  partner: `product, product manager, PM, product owner, PO, project manager, program manager,
    design, designer, UX, business, stakeholder, marketing, sales, customer, client, Produktmanager,
    Produktmanagerin, Designerin, Kunde, chef de produit, cliente`,
  executive: `exec, CEO, CTO, CFO, COO, CPO, CIO, CISO, VP, SVP, EVP, vice president,
    VP of engineering, VP engineering, VP of product, director, head of engineering, founder, co-founder,
    cofounder, president, leadership, C-level, C-suite, skip level, skip-level manager,
    general manager, managing director, Geschäftsführer, Geschäftsführerin, Geschäftsführung, Vorstand,
    Gründer, Gründerin, direction, directeur, directrice, fondateur, fondatrice, director general,
    directora, fundador, fundadora, diretor, diretora, direttore, fondatore, directeur général,
    oprichter, dyrektor, założyciel, основатель, директор`,
};

/** Other names for each stage. */
const STAGE_ALIASES: Readonly<Record<(typeof STAGES)[number], string>> = {
  screen: `phone, phone screen, phone call, call, first call, intro, intro call, screening,
    first round, first interview, recruiter screen, Telefon, Telefonat, Telefoninterview, Erstgespräch,
    téléphone, teléfono, telefone, telefono, telefon, телефон`,
  onsite: `on-site, on site, site, virtual onsite, loop, panel, technical, tech interview,
    technical interview, second round, second interview, vor Ort, Zweitgespräch, sur place,
    presencial`,
  final: `final round, final interview, last, last round, last interview, third round,
    Endrunde, letzte Runde, finale, dernier tour`,
  offer: `negotiation, negotiating, negotiate, salary negotiation, contract, offer call,
    job offer, offer stage, Angebot, Verhandlung, Vertrag, offre, négociation, oferta, negociación,
    negociação, offerta, aanbod, oferta pracy`,
};

const TABLES = { for: AUDIENCE_ALIASES, stage: STAGE_ALIASES };

/** The tables by alias, each made at its first use: most commands need none. */
const indexes: { for?: ReadonlyMap<string, string>; stage?: ReadonlyMap<string, string> } = {};

/**
 * Returns the standard audience or stage that another name stands for: `recruiter` for `HR`, `peer`
 * for `Engineers`; undefined for a name that is no alias. Case, accents and hyphens do not count.
 */
export function findFacetAlias(facet: 'for' | 'stage', name: string): string | undefined {
  const aliases = aliasesOf(facet);
  const folded = foldName(name);
  return aliases.get(folded) ?? aliases.get(folded.replace(/s$/u, ''));
}

/** Returns the names of audiences or stages, the standard ones among them, as `foldText` folds them. */
export function listFacetAliases(facet: 'for' | 'stage'): string[] {
  return [...aliasesOf(facet).keys()];
}

function aliasesOf(facet: 'for' | 'stage'): ReadonlyMap<string, string> {
  const index = indexes[facet] ?? indexAliases(TABLES[facet]);
  indexes[facet] = index;
  return index;
}

function indexAliases(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const rows = Object.entries(table).flatMap(([value, list]) =>
    [value, ...list.split(',')].map((alias): [string, string] => [foldName(alias), value]),
  );
  return new Map(rows);
}

function foldName(name: string): string {
  return foldText(name)
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}
