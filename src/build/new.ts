// `npm run new -- reply|need|rule|engine|source NAME`: writes the files that a new thing starts from.
import { planNew, writePlan } from './plan-new';

// A name of several words is no name: it is refused whole, not cut.
const [kind = '', ...words] = process.argv.slice(2);
const plan = planNew(kind, words.join(' '), process.cwd());
if (typeof plan === 'string') {
  console.error(plan);
  process.exitCode = 1;
} else {
  console.log(writePlan(plan, process.cwd()));
}
